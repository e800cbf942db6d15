package keepline.stage;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import keepline.keys.Stroke;
import keepline.view.Knobs;
import keepline.view.ReaderModel;

/// A field in which a reader types a value for the knob in hand.
final class ValueField extends VBox {
  private final ReaderModel model;
  private final Knobs knobs;
  private final Label name = new Label();
  private final TextField field = new TextField();
  private final Label said = new Label();

  ValueField(ReaderModel model) {
    this.model = model;
    this.knobs = new Knobs(model);
    getStyleClass().addAll("picker", "value");
    name.getStyleClass().add("picker-name");
    name.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(name, field);
    head.getStyleClass().add("picker-head");
    HBox.setHgrow(field, Priority.ALWAYS);
    said.getStyleClass().add("picker-foot");
    said.setWrapText(true);
    getChildren().setAll(head, said);
    setVisible(false);
  }

  /// Opens on the knob in hand, its value selected so that typing replaces it.
  void begin() {
    knobs
        .asked()
        .ifPresent(
            asked -> {
              name.setText(asked.knob());
              field.setAccessibleText(asked.knob() + ", " + asked.range());
              field.setText(asked.value());
              said.setText(asked.range() + " · Enter take · Esc leave");
              field.requestFocus();
              field.selectAll();
            });
  }

  /// Enter takes what is typed, Esc leaves; what is no value stays in the field, and why stands
  /// under it.
  boolean take(Stroke stroke) {
    if (stroke.equals(Stroke.ESCAPE)) {
      return model.dismiss();
    }
    if (!stroke.equals(Stroke.ENTER)) {
      return false;
    }
    knobs
        .take(field.getText())
        .ifPresentOrElse(
            wrong -> {
              said.setText(wrong);
              field.selectAll();
              getParent().requestLayout();
            },
            model::dismiss);
    return true;
  }
}
