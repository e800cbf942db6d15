package keepline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import keepline.stage.Toolkit;

/// Waits for work that another thread does.
final class Waiting {
  private Waiting() {}

  /// Runs work on the window's thread and waits for what it yields.
  ///
  /// @throws Failure with the work's own sentence, where that is what it threw
  static <T> T onWindowThread(Supplier<T> work) throws Failure {
    CompletableFuture<T> done = new CompletableFuture<>();
    Toolkit.later(
        () -> {
          try {
            done.complete(work.get());
          } catch (RuntimeException e) {
            done.completeExceptionally(e);
          }
        });
    return await(done);
  }

  /// @throws Failure with the work's own sentence, where that is what it threw
  static <T> T await(CompletableFuture<T> work) throws Failure {
    try {
      return work.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Failure f) {
        throw f;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("Interrupted.", e);
    }
  }
}
