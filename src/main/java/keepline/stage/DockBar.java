package keepline.stage;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import keepline.reading.Chip;
import keepline.reading.Marks;
import keepline.reading.Reading;

/// The strip along the bottom: the dock, and at its end the way back and where one is.
///
/// The end has a width of its own, so that no block moves under the pointer when a jump makes the
/// way back appear.
final class DockBar extends HBox {
  private final Dock dock;
  private final Label counter = new Label();
  private final Button chip = new Button();

  DockBar(
      IntConsumer go,
      Runnable back,
      Consumer<Optional<DockBlock>> pointed,
      Consumer<Optional<Dock.Named>> named) {
    dock = new Dock(go, pointed, named);
    getStyleClass().add("dock");
    counter.getStyleClass().add("counter");
    chip.getStyleClass().setAll("chip");
    chip.setOnAction(e -> back.run());
    chip.setFocusTraversable(true);
    VBox where = new VBox(chip, counter);
    where.getStyleClass().add("where");
    where.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(dock, Priority.ALWAYS);
    dock.setMinWidth(0);
    getChildren().setAll(dock, where);
  }

  Dock dock() {
    return dock;
  }

  /// Shows which pages are bookmarked.
  void marks(Marks marks) {
    dock.marks(marks);
  }

  /// Shows where a reader is.
  void show(Reading reading) {
    dock.show(reading);
    counter.setText(reading.number() + " / " + reading.deck().size());
    counter.setAccessibleText("Page " + reading.number() + " of " + reading.deck().size());
    Chip way = reading.chip();
    chip.setText(way.text());
    chip.setAccessibleText(way.isEmpty() ? "" : "Back to page " + way.stops().getFirst());
    chip.setVisible(!way.isEmpty());
  }

  /// Sets the size of everything here and puts it in line with the page.
  ///
  /// @param scale 1 is the size at 15 px type
  /// @param side the space the page leaves at its sides, in pixels
  void fit(double scale, double side) {
    Insets around = new Insets(5 * scale, side, 0, side);
    if (!around.equals(getPadding())) {
      dock.scale(scale);
      setPadding(around);
    }
  }
}
