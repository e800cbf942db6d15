package keepline.formula;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Formulas as HTML, kept. May be asked from any thread.
///
/// What is asked for and not kept is set on JavaFX's thread, a few milliseconds at a time, but not
/// before [#start]: formulas wait for the first page, never the other way round.
public final class Formulas {
  /// How long the window may stand still for formulas.
  private static final long SLICE_NANOS = 6_000_000;

  /// How long those who wait hear nothing while there is more to do.
  private static final long QUIET_NANOS = 200_000_000;

  /// How long the engine, which takes 10 MB, stays when nothing is left to set.
  private static final Duration SPENT = Duration.ofSeconds(2);

  /// How much HTML is kept, in characters: more than a thousand formulas.
  private static final long KEPT = 12_000_000;

  /// What was asked for just now is kept however much it is: pages in view are written again and
  /// again, and a formula let go between two writings would be set for ever.
  private static final long YOUNG_NANOS = 30_000_000_000L;

  private final Supplier<Typesetter> maker;
  private final Executor thread;
  private final Executor later;
  private final long most;
  private final long young;
  private final Map<Formula, Kept> kept = new LinkedHashMap<>(64, 0.75f, true);
  private final Deque<Formula> waiting = new ArrayDeque<>();
  private long size;
  private boolean started;
  private boolean working;
  private long told;
  private int works;
  private @Nullable Typesetter engine;
  private volatile Runnable ready = () -> {};

  /// A formula asked for, and when it last was.
  private static final class Kept {
    private final CompletableFuture<Typeset> set = new CompletableFuture<>();
    private long asked;
  }

  /// @param cache a folder of this process alone, where WebKit may write
  public Formulas(Path cache) {
    this(
        () -> new Katex(cache),
        Platform::runLater,
        CompletableFuture.delayedExecutor(
            SPENT.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater),
        KEPT,
        YOUNG_NANOS);
  }

  /// @param maker makes the engine when the first formula needs it, on `thread`
  /// @param later the same thread, once the engine has had nothing to do for a while
  /// @param most characters of HTML are kept
  /// @param young nanoseconds for which a formula asked for is kept all the same
  Formulas(Supplier<Typesetter> maker, Executor thread, Executor later, long most, long young) {
    this.most = most;
    this.young = young;
    this.maker = maker;
    this.thread = thread;
    this.later = later;
  }

  /// Told on JavaFX's thread each time that what was asked for has become ready.
  public void onReady(Runnable told) {
    ready = told;
  }

  /// From now on formulas are set; those already asked for come first.
  public synchronized void start() {
    started = true;
    wake();
  }

  /// The formula as set before, or nothing: then it is set soon, and [#onReady] tells.
  public Optional<Typeset> find(Formula formula) {
    return Optional.ofNullable(asked(formula).getNow(null));
  }

  /// Done when all of these are set; setting starts now.
  public CompletableFuture<Void> all(Collection<Formula> formulas) {
    CompletableFuture<?>[] each =
        formulas.stream().map(this::asked).toArray(CompletableFuture<?>[]::new);
    start();
    return CompletableFuture.allOf(each);
  }

  private synchronized CompletableFuture<Typeset> asked(Formula formula) {
    Kept known = kept.get(formula);
    if (known == null) {
      known = new Kept();
      kept.put(formula, known);
      waiting.add(formula);
      wake();
    }
    known.asked = System.nanoTime();
    return known.set;
  }

  private synchronized void wake() {
    if (started && !working && !waiting.isEmpty()) {
      working = true;
      thread.execute(this::work);
    }
  }

  private void work() {
    long end = System.nanoTime() + SLICE_NANOS;
    Formula next = next();
    while (next != null) {
      done(next, set(next));
      next = System.nanoTime() < end ? next() : null;
    }
    if (done() || System.nanoTime() - told > QUIET_NANOS) {
      ready.run();
      told = System.nanoTime();
    }
    if (done()) {
      int worked = ++works;
      later.execute(() -> rest(worked));
    }
    synchronized (this) {
      working = false;
      wake();
    }
  }

  /// Nothing has been set for a while, if this is still the last work done.
  private void rest(int worked) {
    Typesetter now = engine;
    if (worked == works && now != null && done()) {
      engine = null;
      now.close();
      System.gc(); // WebKit lets go of a page when Java does; the heap is small: 40 ms
    }
  }

  private synchronized boolean done() {
    return waiting.isEmpty();
  }

  private Typeset set(Formula formula) {
    if (engine == null) {
      engine = maker.get();
    }
    return engine.set(formula);
  }

  private synchronized @Nullable Formula next() {
    return waiting.poll();
  }

  private void done(Formula formula, Typeset set) {
    Kept asked;
    synchronized (this) {
      asked = kept.get(formula);
      size += weight(set);
      forget();
    }
    if (asked != null) {
      asked.set.complete(set);
    }
  }

  /// Lets go of what was not looked at for the longest time.
  private void forget() {
    Iterator<Kept> eldest = kept.values().iterator();
    while (size > most && eldest.hasNext()) {
      Kept next = eldest.next();
      if (System.nanoTime() - next.asked < young) {
        return;
      }
      Typeset set = next.set.getNow(null);
      if (set != null) {
        size -= weight(set);
        eldest.remove();
      }
    }
  }

  private static long weight(Typeset set) {
    return switch (set) {
      case Typeset.Ready r -> r.html().length() + 200L;
      case Typeset.Broken b -> b.message().length() + 200L;
    };
  }
}
