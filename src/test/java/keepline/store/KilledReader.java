package keepline.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import keepline.page.Deck;
import keepline.page.Page;
import keepline.reading.Command.Arrival;
import keepline.reading.Command.Go;
import keepline.reading.Marks;
import keepline.reading.Navigator;
import keepline.reading.Reading;

/// A process that resumes a deck, reads on at random, keeps its state, and is killed while it does.
///
/// It says `started STATE`, then `at STATE` before it hands a state over and `kept STATE` once that
/// is on disk. Arguments: folder, seed, and `keeper`, or `hammer` for one write after the other.
public final class KilledReader {
  static final String DECK = "/a/deck";
  private static final int PAGES = 40;

  private final RandomGenerator random;
  private final StateFolder folder;
  private DeckState state;
  private Reading reading;
  private Marks marks;

  private KilledReader(Path folder, long seed) {
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    this.folder = new StateFolder(folder, s -> say("said " + s));
    state = this.folder.deck(DECK);
    reading = Reading.resumed(deck(), state.place(), state.history(), state.read());
    marks = state.marks();
    say("started " + told(state));
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    KilledReader reader = new KilledReader(Path.of(args[0]), Long.parseLong(args[1]));
    if (args[2].equals("keeper")) {
      reader.keep();
    } else {
      reader.hammer();
    }
  }

  /// A state in one short line, the same for equal states: a pipe passes it on whole or not at all.
  static String told(DeckState state) {
    Set<String> marked = new TreeSet<>(state.marks().bookmarkedPages());
    String all =
        "%s %s %s %s %s"
            .formatted(
                state.place(),
                state.history().back(),
                state.history().forward(),
                new TreeSet<>(state.read()),
                marked);
    return state.place().page() + " " + StateFolder.key(all);
  }

  private void keep() throws InterruptedException {
    Settings start = folder.settings();
    Keeper keeper =
        new Keeper(
            folder,
            start,
            new Keeper.Told() {
              @Override
              public void say(String sentence) {
                KilledReader.say("said " + sentence);
              }

              @Override
              public void kept(DeckState kept) {
                KilledReader.say("kept " + told(kept));
              }
            });
    keeper.opened(state);
    while (true) {
      step();
      say("at " + told(state));
      keeper.changed(state);
      keeper.changed(
          new Settings("dark", 70 + random.nextInt(180), Optional.empty(), state.deck()));
      Thread.sleep(random.nextInt(10) == 0 ? 300 : random.nextInt(20));
    }
  }

  private void hammer() throws IOException {
    while (true) {
      DeckState before = state;
      step();
      say("at " + told(state));
      folder.write(state, before);
      say("kept " + told(state));
    }
  }

  private void step() {
    switch (random.nextInt(6)) {
      case 0 -> reading = reading.scrolledTo(random.nextInt(1_000) / 1_000.0);
      case 1 -> reading = reading.markRead(reading.here().page());
      case 2 -> marks = marks.toggled(reading.here().page(), System.currentTimeMillis());
      default -> reading = Navigator.go(reading, move());
    }
    state = new DeckState(DECK, reading.resumesAt(), reading.history(), reading.read(), marks);
  }

  private Go move() {
    return switch (random.nextInt(6)) {
      case 0 -> new Go.Next();
      case 1 -> new Go.Previous(Arrival.END);
      case 2 -> new Go.Back();
      case 3 -> new Go.Forward();
      default -> new Go.ToNumber(1 + random.nextInt(PAGES));
    };
  }

  private static Deck deck() {
    List<Page> pages =
        IntStream.rangeClosed(1, PAGES)
            .mapToObj(n -> Page.pending("page-" + n, n + ".md"))
            .toList();
    return new Deck("Deck", "", "en", List.of(), List.of(), pages, List.of());
  }

  /// One line at once, whatever thread says it.
  @SuppressWarnings("SystemOut")
  private static synchronized void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
