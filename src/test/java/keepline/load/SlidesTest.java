package keepline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import keepline.Golden;
import keepline.page.Block;
import keepline.page.Deck;
import keepline.page.Inline;
import keepline.page.Page;
import keepline.page.PageKind;
import keepline.page.Plate;
import keepline.page.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Files of slides in the dialects of other programs.
class SlidesTest {
  static final List<String> ALL = ForeignDecks.ALL;

  @TempDir Path folder;

  private Deck slides(String text) {
    return ForeignDecks.text(folder, text);
  }

  private static List<String> titles(Deck deck) {
    return deck.pages().stream().map(Page::title).toList();
  }

  private static List<String> codes(Page page) {
    return page.problems().stream().map(Problem::code).toList();
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void each_dialect_is_read_as_a_reader_would_see_it(String name) {
    String text = ForeignText.of(ForeignDecks.read(folder, name));
    assertThat(text).doesNotContain("zz");
    Golden.check("keepline/foreign/" + name + ".txt", text);
  }

  @Test
  void a_break_is_none_in_code_in_a_comment_and_under_a_line_of_text() {
    Deck deck =
        slides(
            """
            # One

            ```
            ---
            ```

            <!--

            ---

            -->

                ---

            Two
            ---

            text

            ---

            # Three
            """);
    assertThat(titles(deck)).containsExactly("One", "Three");
    assertThat(ForeignText.of(deck, 1)).contains("---").contains("Two");
  }

  @Test
  void problems_point_into_the_file_as_it_was_written() {
    Page page =
        slides(
                """
                # One

                ---

                # Two

                <Thing />
                and [away](#there)
                """)
            .page(2);
    assertThat(page.problems())
        .extracting(Problem::oneLine)
        .containsExactly(
            "slides.md:7:1 SLIDE001 warning: \"<Thing />\" means nothing here and is shown as"
                + " text; write it in Markdown.",
            "slides.md:8:5 SLIDE006 warning: a link to \"#there\" leads nowhere from here; only"
                + " links to http, https and mailto open.");
    assertThat(page.problems()).extracting(Problem::excerpt).contains("<Thing />");
  }

  @Test
  void note_is_a_word_like_others_where_nothing_separates_slides() {
    Deck deck = slides("# One\n\nNote: this stays.\n\n# Two\n\nMore.\n");
    assertThat(titles(deck)).containsExactly("One", "Two");
    assertThat(ForeignText.of(deck, 1)).contains("Note: this stays.");
  }

  @Test
  void what_may_be_notes_is_left_out_and_said() {
    Deck deck = slides("# One\n\nNote: for me\n\n---\n\n# Two\n");
    assertThat(ForeignText.of(deck, 1)).doesNotContain("for me");
    assertThat(codes(deck.page(1))).containsExactly("SLIDE002");
  }

  @Test
  void a_comment_that_never_ends_stays_on_its_page() {
    Deck deck = slides("# One\n\nBefore <!-- and after\n");
    assertThat(ForeignText.of(deck, 1)).contains("Before").contains("and after");
  }

  @Test
  void a_slide_with_little_but_its_title_is_a_cover_or_a_divider() {
    Deck deck = slides("# One\n\n---\n\n# Two\n\nwords\n\n---\n\n# Three\n\n- a\n- b\n");
    assertThat(deck.pages())
        .extracting(Page::kind)
        .containsExactly(PageKind.COVER, PageKind.DIVIDER, PageKind.GUIDE);
  }

  @Test
  void the_fourth_picture_stands_in_the_text() {
    String image = "\n\n![a dot](dot.png)";
    Deck deck = slides("# One\n\n- point" + image.repeat(5) + "\n\n---\n\n# Two\n");
    Page page = deck.page(1);
    assertThat(page.plates()).hasSize(3);
    assertThat(page.problems()).isEmpty();
    assertThat(Inline.plain(page.lede())).contains("a dot");
  }

  @Test
  void two_quotations_at_the_end_stay_two_paragraphs_of_one() {
    Deck deck = slides("# One\n\nText.\n\n> first\n\n> second\n\n---\n\n# Two\n");
    assertThat(deck.page(1).problems()).isEmpty();
    assertThat(deck.page(1).opening().getLast()).isInstanceOf(Block.Quote.class);
    assertThat(ForeignText.of(deck, 1)).contains("first").contains("second");
  }

  @Test
  void nothing_but_front_matter_is_a_problem_of_the_deck() {
    Deck deck = slides("---\nmarp: true\n---\n\n<!-- only a note -->\n");
    assertThat(deck.size()).isZero();
    assertThat(deck.problems()).extracting(Problem::code).containsExactly("SLIDE007");
  }

  @Test
  void a_file_that_cannot_be_taken_apart_is_one_page_of_its_text() {
    Deck deck = slides("# One\n\n" + "> ".repeat(100) + "deep\n\n---\n\n# Two\n");
    assertThat(deck.size()).isEqualTo(1);
    assertThat(deck.problems()).extracting(Problem::code).containsExactly("PAGE020");
    assertThat(ForeignText.of(deck, 1)).contains("deep").contains("# Two");
  }

  @Test
  void nothing_outside_the_folder_is_shown_and_no_link_leads_to_a_program() throws Exception {
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Files.write(outside.resolve("secret.png"), TestDeck.png(2, 2));
    Path inside = Files.createDirectories(folder.resolve("inside"));
    Files.createSymbolicLink(inside.resolve("link.png"), outside.resolve("secret.png"));
    Path file =
        ForeignDecks.in(
            inside,
            "slides",
            """
            # One

            ![a](../outside/secret.png)

            ![b](link.png)

            ![c](%s/secret.png)

            <img src="../outside/secret.png"><img src=file:///etc/passwd>

            ![d](data:image/png;base64,AAAA) ![e](https://example.invalid/e.png)

            [f](javascript:alert%%281%%29) <javascript:alert(1)> <a href="javascript:x">g</a>

            <iframe src="https://example.invalid"></iframe>
            <script>alert("h")</script>
            <svg onload="alert(1)"></svg>

            ---

            # Two
            """
                .formatted(outside));
    Page page = ForeignDecks.open(file).readAll().page(1);
    assertThat(page.plates())
        .noneMatch(p -> p instanceof Plate.Picture(String at, var _, var _) && !at.isEmpty());
    String told = page.withProblems(List.of()).toString();
    assertThat(told).doesNotContain("Image[path=link").doesNotContain("target=javascript");
    assertThat(told).doesNotContain("alert(\"h\")").contains("onload");
    assertThat(page.problems()).allMatch(p -> p.severity() == Problem.Severity.WARNING);
    assertThat(codes(page)).contains("SLIDE001", "SLIDE003", "SLIDE005", "SLIDE006");
  }

  @Test
  void a_megabyte_of_anything_opens_with_its_text_or_its_problem() {
    List<String> pieces =
        List.of(
            "---\n\n",
            "# A\n\n",
            "<!-- a\n\n",
            "<style>\n\n",
            "::: notes\n\n",
            "$$\nx\n",
            "a",
            "![",
            "> ",
            "`a ``b\n\n",
            "{.a b=c ",
            "<div class=\"notes\">\n\n",
            "[a]: b\n\n");
    for (String piece : pieces) {
      String text = ".a[ b ]\n\nclass: c\n\n" + piece.repeat((1 << 20) / piece.length());
      String fewer = text.lines().limit(39_000).collect(java.util.stream.Collectors.joining("\n"));
      for (String each : List.of(text, fewer)) {
        DeckFolder deck = ForeignDecks.open(ForeignDecks.in(folder, "slides", each));
        boolean told = !deck.outline().problems().isEmpty();
        assertThat(told || deck.outline().size() > 0).as(piece).isTrue();
        if (deck.outline().size() > 0) {
          Page page = deck.read(1);
          assertThat(page.opening().size() + page.title().length()).as(piece).isPositive();
        }
      }
    }
  }

  @Test
  void a_page_knows_its_own_lines() throws Exception {
    Path file = ForeignDecks.in(folder, "slides", "# One\n\ntext\n\n---\n\n# Two\n\nmore\n");
    DeckFolder deck = ForeignDecks.open(file);
    assertThat(deck.path()).isEqualTo(file.toRealPath());
    assertThat(deck.text(2)).isEqualTo("# Two\n\nmore\n");
    assertThat(deck.line(2)).isEqualTo(6);
    assertThat(deck.touchedBy(java.util.Set.of("slides.md"))).isTrue();
    assertThat(deck.touchedBy(java.util.Set.of("other.md"))).isFalse();
  }
}
