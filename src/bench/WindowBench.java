import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import keepline.load.DeckFolder;
import keepline.page.Deck;

/// Times the app as a person sees it: starts it in a window on a virtual display, presses real
/// keys, waits for real pixels; then, in turns with it, a PDF viewer (Evince) and a web deck in
/// Chromium with the same pages, where they are installed.
///
/// After `mvn -Papp verify`: `java -cp target/classes:LIBRARIES src/bench/WindowBench.java
/// [--rounds=N] [--pages=40,1000] COMMAND…`, where COMMAND starts the app. Needs Xvfb; openbox
/// makes windows as large as the screen, where it is installed. A benchmark, not a test: it has no
/// limits.
public final class WindowBench {
  private static final Path MANUAL = Path.of("content/manual");

  /// The page without the dock.
  private static final Screen.Rows PAGE = new Screen.Rows(0, 740);

  private static final Screen.Rows ALL = new Screen.Rows(0, VirtualDisplay.HEIGHT - 20);

  private final Path folder;
  private final Places places;
  private final Screen screen;
  private final int rounds;

  private WindowBench(Path folder, VirtualDisplay display, Screen screen, int rounds) {
    this.folder = folder;
    this.places = new Places(folder, display);
    this.screen = screen;
    this.rounds = rounds;
  }

  public static void main(String[] args) throws Exception {
    List<String> command = Stream.of(args).filter(a -> !a.startsWith("--")).toList();
    if (command.isEmpty() || Peers.program("Xvfb").isEmpty()) {
      System.err.println(
          "usage: WindowBench [--rounds=N] [--pages=40,1000] COMMAND…  (needs Xvfb)");
      System.exit(2);
    }
    Path folder = Files.createTempDirectory("keepline-bench-");
    try (VirtualDisplay display = VirtualDisplay.open(folder);
        Screen screen = new Screen(display)) {
      WindowBench bench =
          new WindowBench(folder, display, screen, Integer.parseInt(option(args, "rounds", "9")));
      try (Running manager = bench.places.windows()) {
        for (String pages : option(args, "pages", "40,1000").split(",")) {
          bench.deck(Integer.parseInt(pages), command);
        }
      }
    }
  }

  static String option(String[] args, String name, String otherwise) {
    return Stream.of(args)
        .filter(a -> a.startsWith("--" + name + "="))
        .map(a -> a.substring(name.length() + 3))
        .findFirst()
        .orElse(otherwise);
  }

  private void deck(int pages, List<String> command) throws Exception {
    Path path = pages == 40 ? copied() : Thousand.of(MANUAL, pages);
    List<Peer> peers = peers(path, DeckFolder.open(path).readAll(), command);
    List<List<double[]>> starts = new ArrayList<>();
    peers.forEach(p -> starts.add(new ArrayList<>()));
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < peers.size(); i++) {
        starts.get(i).add(peers.get(i).startOnly(screen));
      }
    }
    System.out.printf("%n%,d pages%n%-34s", pages, "");
    peers.forEach(p -> System.out.printf("%12s", p.name()));
    System.out.println("  ratios");
    line("exec to first page, median", starts, s -> time(s, 0).median());
    line("exec to first page, least", starts, s -> time(s, 0).least());
    line("processor's time for that, median", starts, s -> time(s, 1).median());
    List<Reader> read = new ArrayList<>();
    for (Peer peer : peers) {
      read.add(Reader.read(peer, screen, Math.min(39, pages - 1), path, pages));
    }
    line("next page, first time, median", read, r -> r.first().median());
    line("next page, first time, p95", read, r -> r.first().p95());
    line("next page, again, median", read, r -> r.again().median());
    line("next page, again, p95", read, r -> r.again().p95());
    line("39 pages, key held", read, Reader::held);
    line("memory after that (PSS, MiB)", read, Reader::memory);
    Reader.Own own = read.getFirst().own();
    own("live figure", own.live());
    own("search, a letter", own.search());
    own("peek", own.peek());
    own("overview", own.overview());
    own("a page saved", own.saved());
  }

  private static void own(String what, Times times) {
    System.out.printf(
        Locale.ROOT, "%-34s%12.1f%12.1f%n", what + ", median, p95", times.median(), times.p95());
  }

  /// The manual where it can be written to.
  private Path copied() throws IOException {
    Path copy = Files.createDirectories(folder.resolve("manual"));
    try (Stream<Path> files = Files.list(MANUAL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  private static Times time(List<double[]> starts, int what) {
    return Times.of(starts.stream().mapToDouble(s -> s[what]).toArray());
  }

  private static <T> void line(
      String what, List<T> peers, java.util.function.ToDoubleFunction<T> of) {
    System.out.printf("%-34s", what);
    double ours = of.applyAsDouble(peers.getFirst());
    StringBuilder ratios = new StringBuilder();
    for (T peer : peers) {
      double value = of.applyAsDouble(peer);
      System.out.printf(Locale.ROOT, "%12.1f", value);
      ratios.append(String.format(Locale.ROOT, "  %.2f", ours / value));
    }
    System.out.println(peers.size() > 1 ? ratios : "");
  }

  private List<Peer> peers(Path path, Deck deck, List<String> command) throws Exception {
    List<Peer> peers = new ArrayList<>();
    List<String> ours = new ArrayList<>(command);
    if (!path.equals(MANUAL)) {
      ours.add(path.toAbsolutePath().toString()); // as a file manager opens it
    }
    peers.add(new Peer("Keepline", ours, places.of("keepline"), PAGE));
    Peers made = new Peers(folder);
    var evince = Peers.program("evince");
    var pdf = evince.isPresent() ? made.pdf(deck) : java.util.Optional.<Path>empty();
    if (pdf.isPresent()) {
      List<String> its = List.of(evince.get().toString(), "--presentation", pdf.get().toString());
      peers.add(new Peer("Evince", its, places.of("evince"), ALL));
    }
    var chromium = Peers.program("chromium");
    if (chromium.isPresent()) {
      Path web = made.web(deck);
      List<String> its =
          Stream.concat(
                  made.browser(chromium.get()),
                  Stream.of("--start-fullscreen", "--app=" + web.toUri()))
              .toList();
      peers.add(new Peer("Chromium", its, places.of("web"), ALL));
    }
    return peers;
  }
}
