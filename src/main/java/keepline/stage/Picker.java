package keepline.stage;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import keepline.keys.Stroke;

/// A field and the list of what is meant by it: go to, find and the palette.
///
/// The field has the focus all the time; arrows, Page Up and Down, Home and End, Tab and Enter are
/// the list's.
final class Picker extends VBox {
  private final TextField field = new TextField();
  private final RowList list;
  private final Label none = new Label();
  private final Label keys = new Label();

  /// @param name what a screen reader calls the field
  /// @param prompt what stands in the empty field
  Picker(String name, String prompt, Consumer<String> typed) {
    getStyleClass().add("picker");
    list = new RowList(name + ": what was found");
    field.setPromptText(prompt);
    field.setAccessibleText(name);
    field.textProperty().addListener((o, was, is) -> typed.accept(is));
    Label what = new Label(name);
    what.getStyleClass().add("picker-name");
    what.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(what, field);
    head.getStyleClass().add("picker-head");
    HBox.setHgrow(field, Priority.ALWAYS);
    none.getStyleClass().add("picker-none");
    none.setWrapText(true);
    keys.getStyleClass().add("picker-foot");
    keys.setText("↑ ↓ choose · Enter go · Esc stay");
    list.setFocusTraversable(false);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(head, none, list, keys);
    say("");
  }

  /// Puts text into the field, selected, so that typing replaces it.
  void begin(String text) {
    field.setText(text);
    field.requestFocus();
    field.selectAll();
  }

  String typed() {
    return field.getText();
  }

  void show(List<Row> rows) {
    list.show(rows);
    list.setVisible(!rows.isEmpty());
    list.setManaged(!rows.isEmpty());
    requestLayout();
  }

  /// A sentence above the list, for what was not found; the empty string for none.
  void say(String sentence) {
    none.setText(sentence);
    none.setVisible(!sentence.isEmpty());
    none.setManaged(!sentence.isEmpty());
  }

  /// How tall it is with all its lines, in pixels, but not more than there is room for.
  double height(double em, double width, double most) {
    double head = prefHeight(width) - (list.isManaged() ? list.prefHeight(width) : 0);
    return Math.min(most, head + (list.isManaged() ? list.tall(em, width, most) : 0));
  }

  RowList list() {
    return list;
  }

  /// Takes a key that is the list's; the rest belongs to the field.
  boolean take(Stroke stroke, KeyCode code) {
    if (stroke instanceof Stroke.Pressed p && p.with().isEmpty()) {
      return list.take(code == KeyCode.TAB ? KeyCode.DOWN : code);
    }
    boolean back = code == KeyCode.TAB;
    return back && list.take(KeyCode.UP);
  }
}
