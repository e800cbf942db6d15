package keepline.stage;

import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Puts a stage where its window was, and tells where it goes.
final class Placement {
  private final Stage stage;
  private Consumer<WindowPlace> told = place -> {};
  private Rectangle2D normal = Rectangle2D.EMPTY;

  Placement(Stage stage) {
    this.stage = stage;
    InvalidationListener moved = o -> moved();
    stage.xProperty().addListener(moved);
    stage.yProperty().addListener(moved);
    stage.widthProperty().addListener(moved);
    stage.heightProperty().addListener(moved);
    stage.maximizedProperty().addListener(moved);
  }

  void onMoved(Consumer<WindowPlace> listener) {
    told = listener;
  }

  /// Before the stage is shown; where no screen holds the place any more, the stage stays where the
  /// system puts it.
  void restore(WindowPlace place) {
    place
        .on(Screen.getScreens().stream().map(Screen::getVisualBounds).toList())
        .ifPresent(
            p -> {
              stage.setX(p.x());
              stage.setY(p.y());
              stage.setWidth(p.width());
              stage.setHeight(p.height());
              stage.setMaximized(p.maximized());
            });
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
      told.accept(WindowPlace.of(normal, stage.isMaximized()));
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
