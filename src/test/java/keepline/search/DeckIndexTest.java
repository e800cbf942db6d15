package keepline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import keepline.load.DeckFolder;
import keepline.load.UnreadableDeck;
import keepline.page.Deck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a word stands decides which page comes first, whatever the deck and its language.
class DeckIndexTest {
  @TempDir Path folder;

  private DeckIndex index(String language, String... pages) throws IOException {
    Files.writeString(
        folder.resolve("deck.md"),
        "---\ntitle: Test\nlanguage: %s\nsections:\n  - a: A\n---\n".formatted(language));
    for (int i = 0; i < pages.length; i++) {
      Files.writeString(
          folder.resolve("%02d-p%s.md".formatted(i + 1, "abcdefgh".charAt(i))),
          "---\nsection: a\nkind: guide\n---\n" + pages[i] + "\n");
    }
    try {
      Deck deck = DeckFolder.open(folder).readAll();
      return DeckIndex.of(deck);
    } catch (UnreadableDeck e) {
      throw new AssertionError(e);
    }
  }

  private static List<Integer> found(DeckIndex index, String typed) {
    return index.search(typed).pages();
  }

  @Test
  void title_then_keep_line_then_lede_then_prose_then_figure() throws IOException {
    DeckIndex index =
        index(
            "en",
            """
            # One.

            Lede.

            ```fig bars
            alt: Yeast wins here.
            ---
            a | 1
            b | 2
            ```

            Prose of bread.
            """,
            "# Two.\n\nLede.\n\nProse that mentions yeast once.",
            "# Three.\n\nYeast in the lede.\n\nProse of bread.",
            "# Four.\n\nLede.\n\nProse of bread.\n\n> Yeast is worth keeping.",
            "# Yeast.\n\nLede.\n\nProse of bread.");
    assertThat(found(index, "yeast")).containsExactly(5, 4, 3, 2, 1);
  }

  @Test
  void a_page_about_a_term_comes_before_one_that_repeats_it() throws IOException {
    DeckIndex index =
        index(
            "en",
            "# Contents.\n\nAll of it.\n\nYeast, yeast, yeast; yeast and salt and yeast.",
            "# Yeast.\n\nIt lives.\n\nBread rises.",
            "# Salt.\n\nA mineral.\n\n**Yeast** slows.");
    assertThat(found(index, "yeast")).containsExactly(2, 3, 1);
  }

  @Test
  void every_word_has_to_be_on_the_page() throws IOException {
    DeckIndex index =
        index("en", "# One.\n\nSalt and yeast.", "# Two.\n\nSalt.", "# Three.\n\nYeast.");
    assertThat(found(index, "salt yeast")).containsExactly(1);
  }

  @ParameterizedTest
  @CsvSource({
    "en, cats sleeping, cat, true",
    "en, baked breads, bread, true",
    "de, Die Häuser stehen, haus, true",
    "fr, les chevaux mangent, cheval, true",
    "nl, de broden, brood, true",
    "tlh, jatlhpu' loDmey, lod, false",
    "el, Οι άνθρωποι, ανθρωποι, true",
    "en, résumé of it, resume, true",
    "zh, 你好世界, 你好, true",
    "en, STRASSE, strasse, true"
  })
  void endings_follow_the_language_and_an_unknown_one_keeps_its_words(
      String language, String text, String typed, boolean there) throws IOException {
    DeckIndex index = index(language, "# One.\n\n" + text + ".");
    assertThat(found(index, typed + " ")).isEqualTo(there ? List.of(1) : List.of());
  }

  @Test
  void a_word_with_a_blank_after_it_is_complete() throws IOException {
    DeckIndex index = index("en", "# One.\n\nTemperature.");
    assertThat(found(index, "temp")).containsExactly(1);
    assertThat(found(index, "temp ")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'', 0", "' ', 0", "'?!', 0", "'\"', 0", "'yeast~ AND (', 1", "'+yeast*', 1"})
  void signs_mean_nothing(String typed, int pages) throws IOException {
    DeckIndex index = index("en", "# One.\n\nYeast and salt.");
    assertThat(found(index, typed)).hasSize(pages);
  }

  @Test
  void matching_words_are_told_as_the_page_writes_them() throws IOException {
    DeckIndex index = index("en", "# Tokens.\n\nA token’s cost, résumé TOKENS.");
    Answer answer = index.search("token");
    assertThat(answer.words(index.deck().page(1))).containsExactlyInAnyOrder("token’s", "tokens");
  }

  @Test
  void an_excerpt_of_a_long_sentence_is_cut_around_its_match() throws IOException {
    String long_ = "word ".repeat(80) + "yeast " + "other ".repeat(80);
    DeckIndex index = index("en", "# One.\n\nLede.\n\n" + long_);
    Marked excerpt = index.search("yeast").excerpt(1);
    assertThat(excerpt.text()).hasSizeLessThan(170).startsWith("… ").endsWith(" …");
    assertThat(excerpt.marks()).hasSize(1);
  }

  @Test
  void a_match_in_the_title_alone_shows_the_lede() throws IOException {
    DeckIndex index = index("en", "# Yeast.\n\nIt lives.");
    assertThat(index.search("yeast").excerpt(1)).isEqualTo(Marked.plain("It lives."));
  }
}
