package keepline.stage;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import keepline.keys.Keymap;

/// Every key and what it does, made from the keymap.
final class HelpSheet extends VBox {
  private final ScrollPane scroll;

  HelpSheet(Keymap keymap) {
    getStyleClass().add("sheet");
    Label title = styled(new Label("Keys"), "sheet-title");
    FlowPane groups = new FlowPane(48, 24);
    groups.setColumnHalignment(HPos.LEFT);
    for (Keymap.Group group : Keymap.Group.values()) {
      VBox box =
          new VBox(
              styled(new Label(group.title().toLowerCase(java.util.Locale.ROOT)), "sheet-group"));
      keymap.lines().stream()
          .filter(line -> line.group() == group)
          .forEach(line -> box.getChildren().add(row(line)));
      box.prefWidthProperty().bind(groups.prefWrapLengthProperty().subtract(49).divide(2));
      groups.getChildren().add(box);
    }
    scroll = new ScrollPane(groups);
    scroll.getStyleClass().add("sheet-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll
        .viewportBoundsProperty()
        .addListener((o, was, is) -> groups.setPrefWrapLength(Math.max(320, is.getWidth())));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Label foot = styled(new Label("Esc or ? closes this sheet."), "sheet-foot");
    getChildren().setAll(title, scroll, foot);
    setAccessibleText("Keys");
  }

  /// Scrolls by a share of what is hidden; negative is up.
  void scroll(double views) {
    double hidden =
        scroll.getContent().getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
    if (hidden > 0) {
      double step = views * scroll.getViewportBounds().getHeight() / hidden;
      scroll.setVvalue(Math.clamp(scroll.getVvalue() + step, 0, 1));
    }
  }

  void toTop() {
    scroll.setVvalue(0);
  }

  private static Node row(Keymap.Line line) {
    Label keys = styled(new Label(String.join("  ", line.strokes())), "sheet-keys");
    Label does = styled(new Label(line.does()), "sheet-text");
    HBox.setHgrow(does, Priority.ALWAYS);
    HBox row = new HBox(keys, does);
    row.getStyleClass().add("sheet-row");
    return row;
  }

  private static <T extends Node> T styled(T node, String style) {
    node.getStyleClass().add(style);
    return node;
  }
}
