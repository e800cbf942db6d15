package keepline.stage;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// JavaFX for tests: one toolkit for all test classes of a process, its thread, its pulses.
public final class Fx {
  private static final int SECONDS = 60;

  private Fx() {}

  /// Starts the toolkit, or finds it running, with the bundled fonts known.
  public static void start() {
    CompletableFuture<Boolean> started = new CompletableFuture<>();
    try {
      Platform.startup(() -> started.complete(true));
    } catch (IllegalStateException e) {
      started.complete(true); // another test class has started it
    }
    await(started);
    Platform.setImplicitExit(false);
    run(Toolkit::dress);
  }

  /// What a task on JavaFX's thread yields.
  public static <T> T get(Callable<T> task) {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            done.complete(task.call());
          } catch (Exception | Error e) {
            done.completeExceptionally(e);
          }
        });
    return await(done);
  }

  public static void run(Runnable task) {
    get(
        () -> {
          task.run();
          return true;
        });
  }

  /// Waits until a frame has been laid out and drawn.
  public static void pulse() {
    CompletableFuture<Boolean> passed = new CompletableFuture<>();
    run(
        () ->
            new AnimationTimer() {
              private int frames;

              @Override
              public void handle(long now) {
                Platform.requestNextPulse();
                if (++frames == 2) {
                  stop();
                  passed.complete(true);
                }
              }
            }.start());
    await(passed);
  }

  /// Waits until something holds on JavaFX's thread; fails with what `seen` says if it never does.
  public static void until(BooleanSupplier holds, Supplier<String> seen) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS / 4);
    while (!get(holds::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new AssertionError(get(seen::get));
      }
      pulse();
    }
  }

  public static <T> T await(CompletableFuture<T> future) {
    try {
      return future.get(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }
}
