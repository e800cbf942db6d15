package keepline.stage;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import keepline.view.LinkSpot;
import keepline.view.Peek;

/// A card beside a link: number, title, lede, what the figure shows, keep-line of the page it leads
/// to.
final class PeekCard extends VBox {
  private final Label number = label("card-number");
  private final Label title = label("card-title");
  private final Label lede = label("card-lede");
  private final Label figure = label("card-keep");
  private final Label keepLine = label("card-line");
  private final Label foot = label("card-foot");

  PeekCard() {
    getStyleClass().addAll("card", "peek");
    getChildren().setAll(number, title, lede, figure, keepLine, foot);
    setMouseTransparent(true);
    setVisible(false);
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }

  /// Fills the card.
  ///
  /// @param keys what the card's last line says
  void show(Peek peek, String keys) {
    number.setText("→ " + PageRows.number(peek.page()));
    title.setText(peek.title());
    put(lede, peek.lede());
    put(figure, peek.figure().isEmpty() ? "" : "Figure: " + peek.figure());
    put(keepLine, peek.keepLine());
    put(foot, keys);
    setAccessibleText(
        String.join(
            " ",
            "Page " + peek.page() + ":",
            peek.title(),
            peek.lede(),
            figure.getText(),
            peek.keepLine()));
    setVisible(true);
  }

  private static void put(Label label, String text) {
    label.setText(text);
    label.setManaged(!text.isEmpty());
    label.setVisible(!text.isEmpty());
  }

  /// Stands below its link, above it where there is more room, always whole inside the window.
  void place(LinkSpot spot, double width, double height) {
    applyCss();
    double w = Math.min(prefWidth(-1), width - 16);
    double h = Math.min(prefHeight(w), height - 16);
    double x = Math.clamp(spot.x() - 16, 8, Math.max(8, width - w - 8));
    double under = spot.y() + spot.height() + 6;
    double over = spot.y() - h - 6;
    double y = under + h <= height - 8 || over < 8 ? under : over;
    resizeRelocate(
        snapPositionX(x), snapPositionY(Math.clamp(y, 8, Math.max(8, height - h - 8))), w, h);
  }
}
