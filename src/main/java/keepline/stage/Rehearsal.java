package keepline.stage;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// Reads a deck as a person would and closes the window, so that who records the program while it
/// does so (the build's AOT cache) sees all that reading needs.
final class Rehearsal {
  private static final Duration STEP = Duration.millis(60);

  private final Scene scene;
  private final Queue<KeyCode> keys = new ArrayDeque<>();
  private final Runnable closed;

  /// @param pages how many there are to turn
  Rehearsal(Scene scene, int pages, Runnable closed) {
    this.scene = scene;
    this.closed = closed;
    keys.add(KeyCode.HOME);
    for (int i = 0; i < pages; i++) {
      keys.add(KeyCode.RIGHT);
    }
    keys.addAll(
        List.of(
            KeyCode.HOME,
            KeyCode.DOWN,
            KeyCode.UP,
            KeyCode.T,
            KeyCode.T,
            KeyCode.T,
            KeyCode.F1,
            KeyCode.ESCAPE,
            KeyCode.F6,
            KeyCode.RIGHT,
            KeyCode.F6,
            KeyCode.END,
            KeyCode.LEFT,
            KeyCode.SPACE));
  }

  void start() {
    Timeline steps = new Timeline(new KeyFrame(STEP, e -> step()));
    steps.setCycleCount(keys.size() + 10);
    steps.setDelay(Duration.seconds(1));
    steps.setOnFinished(e -> closed.run());
    steps.play();
  }

  private void step() {
    KeyCode code = keys.poll();
    if (code != null) {
      for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
        Event.fireEvent(
            scene.getFocusOwner() == null ? scene : scene.getFocusOwner(),
            new KeyEvent(type, "", "", code, false, false, false, false));
      }
    }
  }
}
