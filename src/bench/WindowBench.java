import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Times the app as a person sees it: it starts the command that it is given, presses real keys and
/// watches real pixels.
///
/// On a display (a virtual one will do) with nothing else on it: `java src/bench/WindowBench.java
/// COMMAND…`. Printed are milliseconds: from exec to the first page, from Right pressed to the next
/// page (median and 95th percentile over the deck), and 39 Rights sent without a pause until the
/// last of those pages is on screen. A benchmark, not a test: it has no limits.
public final class WindowBench {
  private static final int PAGES = 39;

  /// Where every page differs from its neighbours: number, section, title and lede.
  private static final Rectangle HEAD = new Rectangle(40, 20, 900, 90);

  /// Where covers and dividers have their big words.
  private static final Rectangle MIDDLE = new Rectangle(140, 200, 500, 240);

  private final Robot robot;

  private WindowBench(Robot robot) {
    this.robot = robot;
  }

  public static void main(String[] command) throws Exception {
    if (command.length == 0) {
      System.err.println("usage: java src/bench/WindowBench.java COMMAND…");
      System.exit(2);
    }
    new WindowBench(new Robot()).run(List.of(command));
  }

  private void run(List<String> command) throws IOException, InterruptedException, AWTException {
    robot.mouseMove(1, 1);
    double start = start(command).millis();
    Started app = start(command);
    settle();
    double[] turns = new double[PAGES];
    for (int i = 0; i < PAGES; i++) {
      turns[i] = turn();
      Thread.sleep(120);
    }
    int last = look();
    press(KeyEvent.VK_HOME);
    settle();
    double held = held(last);
    Arrays.sort(turns);
    print("exec to first page, first run", start);
    print("exec to first page, second run", app.millis());
    print("Right to next page, median", turns[PAGES / 2]);
    print("Right to next page, p95", turns[(int) (PAGES * 0.95)]);
    print("39 Rights without a pause", held);
    app.process().destroy();
    app.process().waitFor();
  }

  private record Started(Process process, double millis) {}

  private Process running;

  private Started start(List<String> command) throws IOException, InterruptedException {
    if (running != null) {
      running.destroy();
      running.waitFor();
      Thread.sleep(500);
    }
    int empty = look();
    long from = System.nanoTime();
    ProcessBuilder app = new ProcessBuilder(command).inheritIO();
    app.environment()
        .put("XDG_STATE_HOME", Files.createTempDirectory("keepline-bench-").toString());
    running = app.start();
    // a window's background comes first; a page is there when the region has more than one colour
    while (look() == empty || plain()) {
      if (!running.isAlive()) {
        throw new IllegalStateException("the app ended before it showed a page");
      }
      Thread.sleep(20);
    }
    return new Started(running, since(from));
  }

  private double turn() throws InterruptedException {
    int before = look();
    long from = System.nanoTime();
    press(KeyEvent.VK_RIGHT);
    while (look() == before) {
      if (since(from) > 3000) {
        throw new IllegalStateException("no page came");
      }
    }
    return since(from);
  }

  private double held(int last) {
    long from = System.nanoTime();
    for (int i = 0; i < PAGES; i++) {
      press(KeyEvent.VK_RIGHT);
    }
    while (look() != last && since(from) < 10_000) {
      Thread.onSpinWait();
    }
    return since(from);
  }

  private void press(int key) {
    robot.keyPress(key);
    robot.keyRelease(key);
  }

  /// Waits until nothing has changed for a second and a half.
  private void settle() throws InterruptedException {
    int seen = look();
    for (int still = 0; still < 15; still++) {
      Thread.sleep(100);
      int now = look();
      if (now != seen) {
        still = 0;
        seen = now;
      }
    }
  }

  private int look() {
    return Arrays.hashCode(pixels(HEAD)) * 31 + Arrays.hashCode(pixels(MIDDLE));
  }

  private boolean plain() {
    int[] pixels = pixels(MIDDLE);
    return Arrays.stream(pixels).allMatch(p -> p == pixels[0]);
  }

  private int[] pixels(Rectangle of) {
    BufferedImage image = robot.createScreenCapture(of);
    return image.getRGB(0, 0, of.width, of.height, null, 0, of.width);
  }

  private static double since(long from) {
    return (System.nanoTime() - from) / 1e6;
  }

  private static void print(String what, double millis) {
    System.out.printf(Locale.ROOT, "%-32s %8.1f ms%n", what, millis);
  }
}
