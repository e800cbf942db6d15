package keepline.html;

import static org.assertj.core.api.Assertions.assertThat;

import keepline.page.Deck;
import org.junit.jupiter.api.Test;

class AccessibleTextTest {
  private final Deck deck = FixtureDeck.deck();

  @Test
  void a_page_is_read_out_in_the_order_of_its_parts() {
    assertThat(AccessibleText.of(deck, FixtureDeck.CONCEPT).lines())
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("4 of 11, Two bulges."),
            line -> assertThat(line).startsWith("The moon raises water"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "Figure: Both sides are left with the same push away from the middle."),
            line -> assertThat(line).startsWith("Why. One moon, two tides a day"),
            line -> assertThat(line).startsWith("What. What counts is the difference in pull"),
            line -> assertThat(line).startsWith("Now. A coast turns"),
            line -> assertThat(line).startsWith("How. “The moon lifts the sea”"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "Keep: A tide is a difference in pull, and a difference has two ends."));
  }

  @Test
  void every_sort_of_prose_has_words() {
    assertThat(AccessibleText.of(deck, FixtureDeck.RICH))
        .contains("A heading inside", "Time and tide", "third", "def pull(r)", "moon, ☽, 0.69");
  }

  @Test
  void a_broken_figure_says_that_it_is_one() {
    assertThat(AccessibleText.of(deck, FixtureDeck.BROKEN))
        .contains("A figure that can't be drawn: \"tabel\" is no kind of figure.");
  }

  @Test
  void a_page_turn_is_announced_by_number_and_title() {
    assertThat(AccessibleText.announcement(deck, FixtureDeck.CONCEPT))
        .isEqualTo("4 of 11, Two bulges");
  }
}
