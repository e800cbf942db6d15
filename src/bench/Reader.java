import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What a reader sees of a program that has started.
///
/// @param first turns to pages not seen before
/// @param again turns to pages seen before
/// @param held all pages on, keys sent without a pause
/// @param memory PSS in MiB after all pages
/// @param own what only Keepline is asked for
record Reader(Times first, Times again, double held, double memory, Own own) {
  /// @param live from a key to the figure's new state
  /// @param search from a letter typed to what it finds
  /// @param peek from a key to a card about the page that a link leads to
  /// @param overview from a key to all pages
  /// @param saved from a page's file written to what changed in it
  record Own(Times live, Times search, Times peek, Times overview, Times saved) {}

  /// Milliseconds between two letters, at the least: eight a second.
  private static final double KEYSTROKE = 120;

  private static final String TYPED = "temperature attention";

  /// Below the field that is typed in, whose caret blinks.
  private static final Screen.Rows FOUND = new Screen.Rows(180, 700);

  /// The same page may be drawn with a few pixels in other shades, where it lay in another place.
  private static final double SAME_PAGE = .01;

  private static final long TAB = 0xff09;
  private static final long ESCAPE = 0xff1b;

  /// @param deck the folder that it reads
  /// @param pages how many pages that has
  static Reader read(Peer peer, Screen screen, int turns, Path deck, int pages) throws IOException {
    screen.park();
    Watch watch = new Watch(screen, peer.page());
    watch.settle(300);
    try (Running running = peer.start()) {
      watch.first(running.begun(), running::alive);
      watch.settle(1500);
      Times first = peer.turns(screen, turns);
      screen.press(Peer.HOME);
      watch.settle(600);
      Times again = peer.turns(screen, turns);
      watch.settle(300);
      byte[] last = screen.copy(peer.page());
      screen.press(Peer.HOME);
      watch.settle(600);
      must(screen.differs(peer.page(), last) > SAME_PAGE, "the first page looks like the last");
      double held = peer.held(screen, turns);
      watch.settle(1000);
      must(
          screen.differs(peer.page(), last) < SAME_PAGE,
          "held keys ended on another page: " + screen.differs(peer.page(), last));
      double memory = running.memory();
      boolean ours = peer.name().equals("Keepline");
      Own own = ours ? own(peer, screen, deck, pages) : null;
      peer.mustNotHaveFailed();
      return new Reader(first, again, held, memory, own);
    }
  }

  private static void must(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }

  private static Own own(Peer peer, Screen screen, Path deck, int pages) throws IOException {
    Times live = live(peer, screen, keys(15, pages));
    Times search = search(screen);
    Times peek = appearing(screen, 'i', keys(40, pages), new long[] {TAB});
    Times overview = appearing(screen, 'o', keys(6, pages));
    return new Own(live, search, peek, overview, saved(screen, deck, first(6, pages)));
  }

  /// The keys that lead to the first copy of a page of the manual.
  private static long[] keys(int page, int pages) {
    return Integer.toString(first(page, pages)).chars().asLongStream().toArray();
  }

  private static int first(int page, int pages) {
    return Thousand.first(page, 40, pages);
  }

  /// What a key brings up and Escape takes away, time after time.
  private static Times appearing(Screen screen, long key, long[]... before) {
    Watch watch = new Watch(screen, FOUND);
    for (long[] keys : before) {
      screen.press(keys);
      watch.settle(1500);
    }
    double[] times = new double[12];
    for (int i = 0; i < times.length; i++) {
      long stood = screen.look(FOUND);
      long from = System.nanoTime();
      screen.press(key);
      times[i] = watch.change(from, stood, 1000);
      watch.settle(500);
      screen.press(ESCAPE);
      watch.settle(500);
    }
    return Times.of(times);
  }

  /// A word more on the sixth page, as an editor writes it.
  private static Times saved(Screen screen, Path deck, int page) throws IOException {
    Watch watch = new Watch(screen, FOUND);
    screen.press(Integer.toString(page).chars().asLongStream().toArray());
    watch.settle(1500);
    Path file;
    try (Stream<Path> files = Files.list(deck)) {
      file =
          files
              .filter(f -> f.getFileName().toString().matches("0*" + page + "-.*"))
              .findFirst()
              .orElseThrow();
    }
    double[] times = new double[10];
    for (int i = 0; i < times.length; i++) {
      String text =
          Files.readString(file).replaceFirst("(?m)^## Why[^\\n]*\\n\\s*", "$0Word" + i + " ");
      long stood = screen.look(FOUND);
      long from = System.nanoTime();
      Files.writeString(file, text);
      times[i] = watch.change(from, stood, 2000);
      watch.settle(500);
    }
    return Times.of(times);
  }

  private static Times search(Screen screen) {
    Watch found = new Watch(screen, FOUND);
    screen.press('/');
    found.settle(600);
    double[] times = new double[TYPED.length()];
    for (int i = 0; i < times.length; i++) {
      long before = screen.look(FOUND);
      long from = System.nanoTime();
      screen.press(TYPED.charAt(i));
      times[i] = found.change(from, before, 150);
      found.settle(KEYSTROKE);
    }
    screen.press(ESCAPE);
    found.settle(600);
    return Times.of(times);
  }

  /// Page 15 of the manual has a live figure.
  private static Times live(Peer peer, Screen screen, long[] keys) {
    Watch watch = new Watch(screen, peer.page());
    screen.press(keys);
    watch.settle(1500);
    double[] times = new double[40];
    for (int i = 0; i < times.length; i++) {
      long from = System.nanoTime();
      screen.press(i % 8 < 4 ? ']' : '[');
      times[i] = watch.next(from, 120);
    }
    return Times.of(times);
  }
}
