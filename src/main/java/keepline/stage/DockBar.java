package keepline.stage;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import keepline.reading.Reading;

/// The strip along the bottom: the dock, and at its end where one is, the way back, and a number
/// being typed.
final class DockBar extends HBox {
  private final Dock dock;
  private final Label counter = new Label();
  private final Button chip = new Button();
  private final Label digits = new Label();

  DockBar(IntConsumer go, Runnable back, Consumer<Optional<DockBlock>> pointed) {
    dock = new Dock(go, pointed);
    getStyleClass().add("dock");
    counter.getStyleClass().add("counter");
    chip.getStyleClass().setAll("chip");
    chip.setOnAction(e -> back.run());
    chip.setFocusTraversable(true);
    digits.getStyleClass().add("digits");
    HBox where = new HBox(digits, chip, counter);
    where.getStyleClass().add("where");
    where.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(dock, Priority.ALWAYS);
    dock.setMinWidth(0);
    getChildren().setAll(dock, where);
    typing("");
  }

  Dock dock() {
    return dock;
  }

  /// Shows where a reader is.
  void show(Reading reading) {
    dock.show(reading);
    counter.setText(reading.number() + " / " + reading.deck().size());
    counter.setAccessibleText("Page " + reading.number() + " of " + reading.deck().size());
    String way = reading.chip().text();
    chip.setText(way);
    chip.setAccessibleText(way.isEmpty() ? "" : "Back to page " + way.substring(2));
    show(chip, !way.isEmpty());
  }

  /// Shows a number being typed, or nothing for the empty string.
  void typing(String text) {
    digits.setText(text);
    show(digits, !text.isEmpty());
  }

  /// Sets the size of everything here; 1 is the size at 15 px type.
  void scale(double factor) {
    dock.scale(factor);
  }

  private static void show(javafx.scene.Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}
