package keepline.stage;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import keepline.view.Miniatures;

/// One page of the [Overview]: its picture, or its title on a plate until there is one; number and
/// title below.
final class Thumb extends VBox {
  static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double BORDER = 3;

  private final ImageView picture = new ImageView();
  private final Label plate = new Label();
  private final StackPane frame = new StackPane(plate, picture);
  private final Label number = new Label();
  private final Label title = new Label();
  private int page;

  Thumb() {
    getStyleClass().add("thumb");
    frame.getStyleClass().add("thumb-frame");
    plate.getStyleClass().add("thumb-plate");
    plate.setWrapText(true);
    number.getStyleClass().add("thumb-number");
    number.setMinWidth(USE_PREF_SIZE);
    title.getStyleClass().add("thumb-title");
    title.setMinWidth(0);
    HBox words = new HBox(number, title);
    words.getStyleClass().add("thumb-words");
    picture.setSmooth(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    getChildren().setAll(frame, words);
  }

  int page() {
    return page;
  }

  void show(
      int page, String title, Optional<Image> image, double width, boolean chosen, boolean here) {
    this.page = page;
    double inside = width - 2 * BORDER;
    double tall = Math.floor(inside * Miniatures.HEIGHT / Miniatures.WIDTH);
    setMinWidth(width);
    setMaxWidth(width);
    frame.setMinSize(width, tall + 2 * BORDER);
    frame.setMaxSize(width, tall + 2 * BORDER);
    picture.setFitWidth(inside);
    picture.setFitHeight(tall);
    picture.setImage(image.orElse(null));
    picture.setVisible(image.isPresent());
    plate.setText(title);
    plate.setVisible(image.isEmpty());
    number.setText(PageRows.number(page));
    this.title.setText(title);
    pseudoClassStateChanged(CHOSEN, chosen);
    pseudoClassStateChanged(DockBlock.HERE, here);
    setAccessibleText(
        "Page %d, %s%s%s".formatted(page, title, here ? ", here" : "", chosen ? ", chosen" : ""));
  }
}
