package keepline.stage;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Puts a stage where its window was, and tells where it goes. The stage has its scene.
final class Placement {
  private final Stage stage;
  private final Scene scene;
  private Consumer<WindowPlace> told = place -> {};
  private Rectangle2D normal = Rectangle2D.EMPTY;

  Placement(Stage stage) {
    this.stage = stage;
    this.scene = stage.getScene();
    InvalidationListener moved = o -> moved();
    stage.xProperty().addListener(moved);
    stage.yProperty().addListener(moved);
    stage.widthProperty().addListener(moved);
    stage.heightProperty().addListener(moved);
    stage.maximizedProperty().addListener(moved);
    scene.widthProperty().addListener(moved);
    scene.heightProperty().addListener(moved);
  }

  void onMoved(Consumer<WindowPlace> listener) {
    told = listener;
  }

  /// A place on the screens there are now; nothing where no screen holds it any more: the system
  /// puts the stage somewhere.
  static Optional<WindowPlace> now(WindowPlace was) {
    return was.on(Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
  }

  /// Before the stage is shown.
  ///
  /// @param place from [#now]
  void restore(WindowPlace place) {
    stage.setX(place.x());
    stage.setY(place.y());
    stage.setWidth(place.width());
    stage.setHeight(place.height());
    stage.setMaximized(place.maximized());
  }

  /// Full screen and a window in the task bar leave no trace: the next start opens as before them.
  private void moved() {
    if (!stage.isShowing() || stage.isFullScreen() || stage.isIconified()) {
      return;
    }
    if (!stage.isMaximized() && somewhere()) {
      normal = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }
    if (normal.getWidth() > 0) {
      Dimension2D inside = new Dimension2D(scene.getWidth(), scene.getHeight());
      told.accept(WindowPlace.of(normal, stage.isMaximized(), inside));
    }
  }

  /// A window that is shown for the first time has a size before it has a place.
  private boolean somewhere() {
    return Double.isFinite(stage.getX())
        && Double.isFinite(stage.getY())
        && stage.getWidth() > 0
        && stage.getHeight() > 0;
  }
}
