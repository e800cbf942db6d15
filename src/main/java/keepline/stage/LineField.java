package keepline.stage;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import keepline.keys.Stroke;

/// A field for one line, over the page: the value of a knob, the note beside a highlight.
final class LineField extends VBox {
  private final Label name = new Label();
  private final TextField field = new TextField();
  private final Label foot = new Label();
  private final Runnable done;
  private Function<String, Optional<String>> take = text -> Optional.empty();

  /// What is asked for.
  ///
  /// @param name in a word or two
  /// @param spoken the same as a screen reader says it
  /// @param text what stands in the field at first, selected so that typing replaces it
  /// @param foot what may be typed, and which keys there are
  /// @param take takes what was typed; what is wrong with it as a sentence, or nothing
  record Ask(
      String name,
      String spoken,
      String text,
      String foot,
      Function<String, Optional<String>> take) {}

  /// @param done told after something was taken, or left with Esc
  LineField(Runnable done) {
    this.done = done;
    getStyleClass().addAll("picker", "value");
    name.getStyleClass().add("picker-name");
    name.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(name, field);
    head.getStyleClass().add("picker-head");
    HBox.setHgrow(field, Priority.ALWAYS);
    foot.getStyleClass().add("picker-foot");
    foot.setWrapText(true);
    getChildren().setAll(head, foot);
    setVisible(false);
  }

  void begin(Ask ask) {
    name.setText(ask.name());
    field.setAccessibleText(ask.spoken());
    field.setText(ask.text());
    foot.setText(ask.foot());
    take = ask.take();
    field.requestFocus();
    field.selectAll();
  }

  /// Enter takes what is typed, Esc leaves; what is wrong stays in the field, and why stands under
  /// it.
  boolean take(Stroke stroke) {
    if (stroke.equals(Stroke.ESCAPE)) {
      done.run();
      return true;
    }
    if (!stroke.equals(Stroke.ENTER)) {
      return false;
    }
    take.apply(field.getText())
        .ifPresentOrElse(
            wrong -> {
              foot.setText(wrong);
              field.selectAll();
              getParent().requestLayout();
            },
            done);
    return true;
  }
}
