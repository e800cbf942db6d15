package keepline.stage;

import javafx.animation.AnimationTimer;

/// Lets work through once a frame: the first time it is asked for at once, and what is asked for
/// before that has been drawn waits for the frame and is done once.
///
/// So a single key is answered without delay, and a key held down or a burst of them never makes
/// pages that nobody would see: while more is asked for faster than any keyboard repeats, nothing
/// is done, but not for longer than an eye would miss.
final class FramePace {
  /// Nanoseconds between two asks of one burst, at the most. Held keys come every 30 ms or so.
  private static final long BURST = 8_000_000;

  /// How long a burst may hide what it passes, in nanoseconds.
  private static final long HIDDEN = 120_000_000;

  private final Runnable work;
  private boolean drawing;
  private boolean waiting;
  private long asked;
  private long done;

  private final AnimationTimer frame =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          long time = System.nanoTime();
          if (waiting && (time - asked > BURST || time - done > HIDDEN)) {
            run();
          } else if (!waiting) {
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
      asked = System.nanoTime();
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
    done = System.nanoTime();
  }
}
