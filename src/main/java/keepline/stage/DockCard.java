package keepline.stage;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import keepline.page.Inline;
import keepline.page.Page;

/// What a block of the dock stands for: number, title and keep-line, shown above it.
final class DockCard extends VBox {
  private final Label number = new Label();
  private final Label title = new Label();
  private final Label keepLine = new Label();

  DockCard() {
    getStyleClass().add("card");
    number.getStyleClass().add("card-number");
    title.getStyleClass().add("card-title");
    keepLine.getStyleClass().add("card-keep");
    keepLine.setWrapText(true);
    title.setWrapText(true);
    getChildren().setAll(number, title, keepLine);
    setMouseTransparent(true);
    setManaged(false);
    setVisible(false);
  }

  /// Shows a page's card with its lower edge's middle at (x, y) of the parent, kept inside `width`.
  void show(Page page, int at, double x, double y, double width) {
    number.setText("%02d".formatted(at));
    title.setText(page.title());
    String text = Inline.plain(page.keepLine().isEmpty() ? page.lede() : page.keepLine());
    keepLine.setText(text);
    keepLine.setManaged(!text.isEmpty());
    keepLine.setVisible(!text.isEmpty());
    setVisible(true);
    applyCss();
    double w = Math.min(prefWidth(-1), width - 16);
    double h = prefHeight(w);
    resizeRelocate(snapPositionX(Math.clamp(x - w / 2, 8, width - w - 8)), y - h - 6, w, h);
  }

  /// Shows a section's name and what is left of it, from `x` on.
  void show(String section, String left, double x, double y, double width) {
    number.setText("section");
    title.setText(section);
    keepLine.setText(left);
    keepLine.setManaged(true);
    keepLine.setVisible(true);
    setVisible(true);
    applyCss();
    double w = Math.min(prefWidth(-1), width - 16);
    double h = prefHeight(w);
    resizeRelocate(snapPositionX(Math.clamp(x, 8, width - w - 8)), y - h - 6, w, h);
  }

  void hide() {
    setVisible(false);
  }
}
