package keepline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {
  private static final Quote QUOTE = new Quote("before ", "the passage", " after");

  @Test
  void a_bookmark_comes_and_goes() {
    Marks once = Marks.NONE.toggled("qkv", 10);
    assertThat(once.bookmarked("qkv")).isTrue();
    assertThat(once.bookmarkedPages()).containsExactly("qkv");
    Marks twice = once.toggled("qkv", 20);
    assertThat(twice.bookmarked("qkv")).isFalse();
    assertThat(twice.bookmarkedPages()).isEmpty();
    assertThat(twice.toggled("qkv", 30).bookmarked("qkv")).isTrue();
  }

  @Test
  void a_clock_that_goes_back_loses_no_change() {
    Marks marks = Marks.NONE.toggled("a", 1_000);
    Marks without = marks.toggled("a", 10);
    assertThat(without.merged(marks).bookmarked("a")).isFalse();
  }

  @Test
  void a_highlight_takes_a_note_and_goes() {
    Marks marks = Marks.NONE.with(new Highlight("1", "a", QUOTE, "", 10, false));
    assertThat(marks.passages("a")).hasSize(1);
    assertThat(marks.passages("b")).isEmpty();
    assertThat(marks.noted("1", "why?", 20).passages().getFirst().note()).isEqualTo("why?");
    Marks without = marks.withoutHighlight("1", 30);
    assertThat(without.passages()).isEmpty();
    assertThat(without.highlights().values()).allMatch(h -> h.quote().equals(Quote.EMPTY));
  }

  @Test
  void what_another_window_took_away_does_not_come_back() {
    Marks both = Marks.NONE.toggled("a", 10).with(new Highlight("1", "a", QUOTE, "", 10, false));
    Marks other = both.toggled("a", 20).withoutHighlight("1", 20);
    assertThat(both.toggled("b", 30).merged(other).bookmarkedPages()).containsExactly("b");
    assertThat(both.toggled("b", 30).merged(other).passages()).isEmpty();
  }

  @Test
  void the_memory_of_what_went_ends() {
    Marks gone = Marks.NONE.toggled("a", 10).toggled("a", 20).toggled("b", 5);
    assertThat(gone.forgotten(20).bookmarks()).hasSize(2);
    assertThat(gone.forgotten(21).bookmarks()).containsOnlyKeys("b");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void merging_depends_neither_on_the_order_nor_on_how_often(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    Marks start = some(Marks.NONE, random);
    for (int i = 0; i < 100; i++) {
      Marks a = some(start, random);
      Marks b = some(start, random);
      Marks c = some(Marks.NONE, random);
      assertThat(a.merged(b)).isEqualTo(b.merged(a));
      assertThat(a.merged(b).merged(c)).isEqualTo(a.merged(b.merged(c)));
      assertThat(a.merged(a)).isEqualTo(a);
      assertThat(a.merged(b).merged(b)).isEqualTo(a.merged(b));
    }
  }

  private static Marks some(Marks from, RandomGenerator random) {
    Marks marks = from;
    for (int i = random.nextInt(12); i > 0; i--) {
      String name = String.valueOf(random.nextInt(4));
      long now = random.nextInt(50);
      marks =
          switch (random.nextInt(4)) {
            case 0 -> marks.toggled(name, now);
            case 1 -> marks.with(new Highlight(name, "p", QUOTE, "", now, false));
            case 2 -> marks.noted(name, "note " + now, now);
            default -> marks.withoutHighlight(name, now);
          };
    }
    return marks;
  }
}
