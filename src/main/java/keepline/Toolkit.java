package keepline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Starts JavaFX, with or without a display.
final class Toolkit {
  private Toolkit() {}

  /// Asks for the toolkit that needs no display. Has to come before anything of JavaFX is touched.
  static void headless() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
  }

  /// Starts JavaFX and runs `first` on its thread.
  ///
  /// @throws Failure where there is no display or a library is missing
  static void start(Runnable first) throws Failure {
    try {
      Platform.startup(first);
    } catch (UnsupportedOperationException | UnsatisfiedLinkError | NoClassDefFoundError e) {
      throw new Failure(
          "No window can be opened here (%s). On Linux a window needs a display and GTK 3; without one, `keepline check`"
                  .formatted(e.getMessage())
              + " and `keepline snapshot` work.",
          e);
    }
  }

  /// Runs work on the FX thread and waits for what it yields.
  ///
  /// @throws Failure with the work's own sentence, where that is what it threw
  static <T> T onFxThread(Supplier<T> work) throws Failure {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            done.complete(work.get());
          } catch (RuntimeException e) {
            done.completeExceptionally(e);
          }
        });
    return await(done);
  }

  /// Waits for work that another thread does.
  ///
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
