package keepline.stage;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// Work on JavaFX's thread after a while, unless it is put off or called off before.
///
/// Waiting costs nothing, while an animation that only waits would keep JavaFX busy with frames for
/// as long as a page is read. Used on JavaFX's thread only.
final class Delay {
  private final Runnable work;
  private long asked;

  Delay(Runnable work) {
    this.work = work;
  }

  /// Begins to wait, anew where it waits already.
  void start(Duration wait) {
    long mine = ++asked;
    CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater)
        .execute(
            () -> {
              if (mine == asked) {
                work.run();
              }
            });
  }

  void stop() {
    asked++;
  }
}
