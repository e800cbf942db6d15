package keepline.load;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// Runs what recurses as deep as a hostile page makes it.
final class Deep {
  private static final long STACK = 16L << 20;

  private Deep() {}

  /// What `work` yields, or nothing where it fails or the stack ends. Waits for it, and interrupts
  /// don't shorten the wait.
  static <T> Optional<T> call(Supplier<T> work) {
    AtomicReference<Optional<T>> result = new AtomicReference<>(Optional.empty());
    Thread thread =
        new Thread(null, () -> result.set(attempt(work)), "keepline-markdown", STACK, false);
    thread.setDaemon(true);
    thread.start();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return Objects.requireNonNull(result.get());
  }

  private static <T> Optional<T> attempt(Supplier<T> work) {
    try {
      return Optional.of(work.get());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
      // the parser makes assertions of its own; the caller shows the page as it stands and says so
      return Optional.empty();
    }
  }
}
