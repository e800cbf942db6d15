package keepline.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import keepline.reading.Bookmark;
import keepline.reading.Highlight;
import keepline.reading.History;
import keepline.reading.Marks;
import keepline.reading.Place;
import keepline.reading.Quote;
import keepline.reading.Stop;

/// Random states, the same for the same seed.
final class States {
  private static final List<String> WORDS =
      List.of(
          "qkv", "ein Wort", "\"quoted\"", "back\\slash", "line\nbreak", "🎬", "你好", "\u2028", "");

  private final RandomGenerator random;

  States(long seed) {
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  DeckState deck(String path) {
    List<Stop> back = new ArrayList<>();
    List<Place> forward = new ArrayList<>();
    Set<String> read = new HashSet<>();
    List<Bookmark> bookmarks = new ArrayList<>();
    List<Highlight> highlights = new ArrayList<>();
    for (int i = random.nextInt(30); i > 0; i--) {
      back.add(new Stop(place(), random.nextBoolean()));
      forward.add(place());
      read.add(word() + i);
      bookmarks.add(new Bookmark(word() + i, random.nextLong(1L << 45), random.nextBoolean()));
      Quote quote = new Quote(word(), word() + "x", word());
      highlights.add(
          new Highlight("id" + i, word(), quote, word(), random.nextLong(1L << 45), false));
    }
    return new DeckState(
        path, place(), new History(back, forward), read, Marks.of(bookmarks, highlights));
  }

  Settings settings() {
    Optional<Bounds> window =
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(
                new Bounds(
                    random.nextDouble(-3_000, 3_000),
                    random.nextInt(2_000),
                    random.nextDouble(1, 4_000),
                    random.nextInt(1, 3_000),
                    random.nextBoolean(),
                    random.nextInt(4_000),
                    random.nextInt(3_000)));
    return new Settings(word(), random.nextInt(70, 250), window, word());
  }

  int upTo(int bound) {
    return random.nextInt(bound);
  }

  private Place place() {
    return new Place(word(), random.nextInt(3) == 0 ? 0 : random.nextDouble());
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
