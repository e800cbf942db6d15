import java.io.IOException;
import java.util.List;
import java.util.Map;

/// A program that shows a deck, and how it is measured.
///
/// @param page where it shows a page and nothing but
record Peer(String name, List<String> command, Map<String, String> variables, Screen.Rows page) {
  static final long RIGHT = 0xff53;
  static final long HOME = 0xff50;

  /// Milliseconds that a reader's eye stays on a page, at the least.
  private static final double GLANCE = 220;

  Running start() throws IOException {
    return Running.start(command, variables);
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

  /// All turns at once, until the last page is there.
  double held(Screen screen, int turns, long lastPage) {
    Watch watch = new Watch(screen, page);
    long[] keys = new long[turns];
    java.util.Arrays.fill(keys, RIGHT);
    long from = System.nanoTime();
    screen.press(keys);
    return watch.reach(from, lastPage, 3000);
  }
}
