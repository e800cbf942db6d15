import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A program that shows a deck, and how it is measured.
///
/// @param page where it shows a page and nothing but
record Peer(String name, List<String> command, Map<String, String> variables, Screen.Rows page) {
  static final long RIGHT = 0xff53;
  static final long HOME = 0xff50;

  /// Milliseconds that a reader's eye stays on a page, at the least.
  private static final double GLANCE = 220;

  /// Starts it as for the first time: what it keeps between starts is taken away.
  Running start() throws IOException {
    Path kept = Path.of(variables.get("XDG_STATE_HOME"));
    if (Files.exists(kept)) {
      try (Stream<Path> all = Files.walk(kept)) {
        for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(p);
        }
      }
    }
    return Running.start(command, variables);
  }

  /// Throws where Keepline wrote into its log that something went wrong; others keep no such log.
  void mustNotHaveFailed() throws IOException {
    Path log = Path.of(variables.get("XDG_STATE_HOME"), "keepline", "keepline.log");
    if (Files.exists(log)) {
      try (Stream<String> lines = Files.lines(log)) {
        lines
            .filter(line -> line.contains("Exception") || line.contains("Error"))
            .findFirst()
            .ifPresent(
                line -> {
                  throw new IllegalStateException(line);
                });
      }
    }
  }

  /// Only starts and ends it: milliseconds to its first page, and the processor's time.
  double[] startOnly(Screen screen) throws IOException {
    screen.park();
    new Watch(screen, page).settle(300);
    try (Running running = start()) {
      double time = new Watch(screen, page).first(running.begun(), running::alive);
      return new double[] {time, running.work()};
    }
  }

  Times turns(Screen screen, int turns) {
    Watch watch = new Watch(screen, page);
    double[] times = new double[turns];
    for (int i = 0; i < turns; i++) {
      long from = System.nanoTime();
      screen.press(RIGHT);
      times[i] = watch.next(from, GLANCE);
    }
    return Times.of(times);
  }

  /// All turns at once, until nothing changes any more.
  double held(Screen screen, int turns) {
    Watch watch = new Watch(screen, page);
    long[] keys = new long[turns];
    java.util.Arrays.fill(keys, RIGHT);
    long from = System.nanoTime();
    screen.press(keys);
    return watch.next(from, 500);
  }
}
