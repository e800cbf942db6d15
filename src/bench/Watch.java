import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Waits for pictures on a screen. Times are milliseconds from a given instant of
/// [System#nanoTime].
final class Watch {
  /// How long something may go on moving, a caret for one, in nanoseconds.
  private static final long PATIENCE = 6_000_000_000L;

  private final Screen screen;
  private final Screen.Rows rows;
  private final List<Seen> seen = new ArrayList<>();

  /// @param rows where a program shows a page and nothing but
  Watch(Screen screen, Screen.Rows rows) {
    this.screen = screen;
    this.rows = rows;
  }

  /// What was seen, and when.
  private record Seen(long at, long picture) {}

  /// The time until a page stood there, where no page was, as it stayed from then on.
  double first(long from, BooleanSupplier alive) {
    seen.clear();
    while (!screen.busy(rows)) {
      if (!alive.getAsBoolean()) {
        throw new IllegalStateException("the program ended before it showed a page");
      }
      look(200);
    }
    return last(from, 800);
  }

  /// The time until the page stood there as it stayed.
  ///
  /// @param quiet how long nothing must have been drawn afterwards
  double next(long from, double quiet) {
    seen.clear();
    return last(from, quiet);
  }

  private double last(long from, double quiet) {
    long until = System.nanoTime() + PATIENCE;
    while (look(quiet) && System.nanoTime() < until) {
      continue;
    }
    long stays = screen.look(rows);
    return seen.stream()
        .filter(s -> s.picture() == stays)
        .findFirst()
        .map(s -> (s.at() - from) / 1e6)
        .orElse(Double.NaN);
  }

  private boolean look(double millis) {
    boolean drawn = screen.drawn(millis);
    if (drawn) {
      long at = System.nanoTime();
      seen.add(new Seen(at, screen.look(rows)));
    }
    return drawn;
  }

  /// The time until something else than a picture is there.
  double change(long from, long picture, double patience) {
    while (screen.look(rows) == picture) {
      if (!screen.drawn(patience)) {
        return Double.NaN;
      }
    }
    return (System.nanoTime() - from) / 1e6;
  }

  /// The time until a picture known before is there.
  double reach(long from, long picture, double patience) {
    while (screen.look(rows) != picture) {
      if (!screen.drawn(patience)) {
        return Double.NaN;
      }
    }
    return (System.nanoTime() - from) / 1e6;
  }

  /// Waits until nothing has been drawn for a while; the picture that is there then.
  long settle(double quiet) {
    long until = System.nanoTime() + PATIENCE;
    while (screen.drawn(quiet) && System.nanoTime() < until) {
      continue;
    }
    return screen.look(rows);
  }
}
