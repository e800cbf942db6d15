package keepline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keepline.page.Deck;
import keepline.page.Page;
import keepline.reading.Command.Arrival;
import keepline.reading.Command.Go;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomWalkTest {
  private static final int STEPS = 1_500;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 40, 200})
  void whatever_is_asked_for_the_reader_stays_in_the_deck_and_finds_back(int pages) {
    for (long seed = 1; seed <= 4; seed++) {
      RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
      Reading now = Reading.of(shuffled(pages, random));
      for (int i = 0; i < STEPS; i++) {
        Reading before = now;
        now = changed(before, pages, random);
        holds(before, now);
      }
    }
  }

  private static Reading changed(Reading r, int pages, RandomGenerator random) {
    return switch (random.nextInt(20)) {
      case 0 -> r.withDeck(shuffled(pages, random));
      case 1, 2 -> r.scrolledTo(random.nextDouble());
      case 3 -> r.markRead(r.here().page());
      default -> Navigator.go(r, move(pages, random));
    };
  }

  private static Go move(int pages, RandomGenerator random) {
    int number = random.nextInt(-1, pages + 3);
    return switch (random.nextInt(15)) {
      case 0 -> new Go.Next();
      case 1 -> new Go.Previous(Arrival.START);
      case 2 -> new Go.Previous(Arrival.END);
      case 3 -> new Go.First();
      case 4 -> new Go.Last();
      case 5 -> new Go.ToNumber(number);
      case 6 -> new Go.ToPage("p" + number);
      case 7 -> new Go.NextSection();
      case 8 -> new Go.PreviousSection();
      case 9 -> new Go.ToSection(random.nextInt(-1, 12));
      case 10 -> new Go.Back();
      case 11 -> new Go.Forward();
      case 12 -> new Go.Typed(number);
      case 13 -> new Go.Settle();
      default -> new Go.TakeBack();
    };
  }

  /// About two thirds of the pages, in any order, in random sections.
  private static Deck shuffled(int pages, RandomGenerator random) {
    List<Page> left =
        IntStream.rangeClosed(1, pages)
            .filter(n -> pages < 3 || random.nextInt(3) > 0)
            .mapToObj(n -> Decks.page("p" + n, random.nextInt(3) == 0 ? "" : "s" + n % 7))
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(left, Random.from(random));
    return Decks.deck(List.of(), left);
  }

  private static void holds(Reading before, Reading now) {
    assertThat(now.number()).isBetween(Math.min(1, now.size()), now.size());
    assertThat(now.page().map(Page::id).orElse("")).isEqualTo(now.here().page());
    assertThat(now.history().back()).hasSizeLessThanOrEqualTo(History.LIMIT);
    assertThat(now.history().forward()).hasSizeLessThanOrEqualTo(History.LIMIT);
    assertThat(now.chip().stops()).hasSizeLessThanOrEqualTo(Chip.LIMIT);
    assertThat(now.chip().stops()).allMatch(n -> n >= 1 && n <= now.size());
    assertThat(now.read()).containsAll(before.read());
    Set<String> more = new HashSet<>(now.read());
    more.removeAll(before.read());
    assertThat(more).hasSizeLessThanOrEqualTo(1);
    assertThat(now.withDeck(now.deck())).isEqualTo(now);

    Reading settled = Navigator.go(now, new Go.Settle());
    assertThat(settled.settled() || settled.number() == 0).isTrue();
    Reading back = Navigator.go(settled, new Go.Back());
    assertThat(back.here().page().equals(settled.here().page())).isNotEqualTo(settled.canGoBack());
    if (settled.canGoBack()) {
      assertThat(Navigator.go(back, new Go.Forward()).here()).isEqualTo(settled.here());
    }
    Reading forward = Navigator.go(settled, new Go.Forward());
    if (settled.canGoForward()) {
      assertThat(Navigator.go(forward, new Go.Back()).here()).isEqualTo(settled.here());
    }
  }
}
