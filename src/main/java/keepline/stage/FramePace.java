package keepline.stage;

import javafx.animation.AnimationTimer;

/// Lets work through once a frame: the first time it is asked for at once, and what is asked for
/// before that has been drawn waits for the frame and is done once.
///
/// So a single key is answered without delay, and a key held down or a burst of them never makes
/// pages that nobody would see.
final class FramePace {
  private final Runnable work;
  private boolean drawing;
  private boolean waiting;

  private final AnimationTimer frame =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          if (waiting) {
            run();
          } else {
            drawing = false;
            stop();
          }
        }
      };

  FramePace(Runnable work) {
    this.work = work;
  }

  /// Does the work now or with the next frame.
  void ask() {
    if (drawing) {
      waiting = true;
    } else {
      drawing = true;
      frame.start();
      run();
    }
  }

  /// Does now what waits for the next frame, for someone who needs to see its effect.
  void settle() {
    if (waiting) {
      run();
    }
  }

  /// Whether work waits for the next frame.
  boolean waiting() {
    return waiting;
  }

  private void run() {
    waiting = false;
    work.run();
  }
}
