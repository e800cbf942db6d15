import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Times what an author waits for: from a page saved to that page on screen, in a window on a
/// virtual display, for decks of 40 and 1,000 pages and for a file of 40 slides.
///
/// After `mvn -Papp verify`: `java -cp target/classes:LIBRARIES src/bench/ReloadBench.java
/// [--rounds=N] COMMAND…`, where COMMAND starts the app. Needs Xvfb. A benchmark, not a test: it
/// has no limits.
public final class ReloadBench {
  private static final Path MANUAL = Path.of("content/manual");
  private static final Screen.Rows PAGE = new Screen.Rows(0, 740);

  /// The page that is written; every deck has it early.
  private static final int NUMBER = 6;

  private ReloadBench() {}

  /// A way to save a file.
  private interface Saving {
    void save(Path file, String text) throws IOException;
  }

  public static void main(String[] args) throws Exception {
    List<String> command = Stream.of(args).filter(a -> !a.startsWith("--")).toList();
    if (command.isEmpty() || Peers.program("Xvfb").isEmpty()) {
      System.err.println("usage: ReloadBench [--rounds=N] COMMAND…  (needs Xvfb)");
      System.exit(2);
    }
    int rounds = Integer.parseInt(WindowBench.option(args, "rounds", "15"));
    Path folder = Files.createTempDirectory("keepline-bench-");
    try (VirtualDisplay display = VirtualDisplay.open(folder);
        Screen screen = new Screen(display)) {
      Places places = new Places(folder, display);
      try (Running manager = places.windows()) {
        System.out.printf("%-44s%12s%12s%n", "saved to shown, ms", "median", "p95");
        deck("40 pages", Thousand.of(MANUAL, 40), places, screen, command, rounds);
        deck("1,000 pages", Thousand.of(MANUAL, 1000), places, screen, command, rounds);
        deck("40 slides in one file", slides(folder), places, screen, command, rounds);
      }
    }
  }

  private static Path slides(Path folder) throws IOException {
    List<String> slides = new ArrayList<>();
    String words = "Words as an author may write them on a slide, a line or two of them. ";
    for (int n = 1; n <= 40; n++) {
      String points = ("- " + words.repeat(3) + "\n").repeat(6);
      slides.add("# Slide %d\n\n%s\n\n%s\n```\ncode %d\n```\n".formatted(n, words, points, n));
    }
    return Files.writeString(folder.resolve("slides.md"), String.join("\n---\n\n", slides));
  }

  private static void deck(
      String name, Path deck, Places places, Screen screen, List<String> command, int rounds)
      throws IOException {
    List<String> start = new ArrayList<>(command);
    start.addAll(List.of("--page", Integer.toString(NUMBER), deck.toString()));
    Watch watch = new Watch(screen, PAGE);
    screen.park();
    watch.settle(300);
    try (Running running = Running.start(start, places.of("home-" + deck.getFileName()))) {
      watch.first(running.begun(), running::alive);
      watch.settle(2500);
      Path file = Files.isDirectory(deck) ? page(deck) : deck;
      print(name + ", written in place", times(file, watch, rounds, Files::writeString));
      print(name + ", saved by renaming", times(file, watch, rounds, ReloadBench::rename));
    }
    watch.settle(1000);
  }

  private static Path page(Path deck) throws IOException {
    try (Stream<Path> files = Files.list(deck)) {
      return files
          .filter(f -> f.getFileName().toString().matches("\\d.*"))
          .sorted()
          .skip(NUMBER - 1)
          .findFirst()
          .orElseThrow();
    }
  }

  private static void rename(Path file, String text) throws IOException {
    Path part = Files.writeString(file.resolveSibling("x.tmp"), text);
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Times times(Path file, Watch watch, int rounds, Saving saving) throws IOException {
    String text = Files.readString(file);
    List<String> titles = text.lines().filter(l -> l.startsWith("# ")).toList();
    String title = titles.get(titles.size() == 1 ? 0 : NUMBER - 1);
    double[] times = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      String changed = text.replace(title + "\n", title + " " + i + "\n");
      long from = System.nanoTime();
      saving.save(file, changed);
      times[i] = watch.next(from, 700);
    }
    saving.save(file, text);
    watch.settle(700);
    return Times.of(times);
  }

  private static void print(String name, Times times) {
    System.out.printf(Locale.ROOT, "%-44s%12.0f%12.0f%n", name, times.median(), times.p95());
  }
}
