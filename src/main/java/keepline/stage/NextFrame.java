package keepline.stage;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// The frame that JavaFX draws next.
final class NextFrame {
  private NextFrame() {}

  /// Does work on JavaFX's thread once that frame has been handed over: it is drawn by another
  /// thread while the work goes on.
  static void beside(Runnable work) {
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        stop();
        Platform.runLater(work);
      }
    }.start();
  }
}
