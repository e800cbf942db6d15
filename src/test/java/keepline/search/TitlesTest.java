package keepline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import keepline.load.DeckFolder;
import keepline.load.UnreadableDeck;
import keepline.page.Deck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
  private static final Deck MANUAL = manual();

  private static Deck manual() {
    try {
      return DeckFolder.open(Path.of("content/manual")).readAll();
    } catch (UnreadableDeck e) {
      throw new AssertionError(e);
    }
  }

  private static List<Integer> pages(String typed) {
    return Titles.of(MANUAL, typed).stream().map(Titles.Match::page).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "4, 4",
    "04, 4",
    "40, 40",
    "1, 1",
    "samp, 15",
    "u-net, 27",
    "scal law, 14",
    "lesson, 37",
    "qkv, 6",
    "q k v, 6",
    "TOKENS, 10",
    "dit, 28"
  })
  void the_best_match_comes_first(String typed, int page) {
    assertThat(pages(typed)).startsWith(page);
  }

  @Test
  void a_digit_lists_the_page_and_then_the_longer_numbers() {
    assertThat(pages("3")).startsWith(3, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39);
  }

  @Test
  void nothing_typed_lists_every_page_in_order() {
    assertThat(pages("")).hasSize(40).startsWith(1, 2, 3);
  }

  @Test
  void a_section_name_lists_its_pages() {
    assertThat(pages("bridge")).contains(35, 36, 37, 38, 39);
  }

  @ParameterizedTest
  @CsvSource({"41", "0", "zygomorphic", "99999999999999999999"})
  void what_no_page_has_lists_none(String typed) {
    assertThat(pages(typed)).isEmpty();
  }

  @Test
  void what_matched_is_marked() {
    Titles.Match match = Titles.of(MANUAL, "less bit").getFirst();
    assertThat(match.title().marks())
        .extracting(m -> match.title().text().substring(m.from(), m.to()))
        .containsExactly("bit", "less");
  }
}
