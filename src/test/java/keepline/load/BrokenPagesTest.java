package keepline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import keepline.page.Beat;
import keepline.page.Block;
import keepline.page.Inline;
import keepline.page.Page;
import keepline.page.Plate;
import keepline.page.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pages whose parts are missing, doubled or out of place.
class BrokenPagesTest {
  private static final String IMAGE = "![A dot.](images/dot.png \"One dot.\")";

  @TempDir Path folder;

  @Test
  void no_title() {
    TestDeck deck = TestDeck.in(folder).first("# Title.\n", "");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:5:1 PAGE005 the page has no title; begin it with # and its title.");
    assertThat(deck.readFirst().title()).isEqualTo("first");
  }

  @Test
  void something_before_the_title() {
    TestDeck deck = TestDeck.in(folder).first("# Title.\n\nThe lede.", "The lede.\n\n# Title.");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:7:1 PAGE006 something stands before the title; begin the page with # and"
                + " its title.");
    assertThat(deck.readFirst().title()).isEqualTo("Title.");
    assertThat(Inline.plain(deck.readFirst().lede())).isEqualTo("The lede.");
  }

  @Test
  void a_second_title() {
    TestDeck deck = TestDeck.in(folder).first("That.", "# Again\n\nThat.");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:17:1 PAGE006 the page has a second title; begin smaller headings with"
                + " ###.");
    assertThat(deck.readFirst().beats().get(1).prose())
        .contains(new Block.Heading(1, List.of(new Inline.Text("Again"))));
  }

  @Test
  void an_ornament_on_a_page_that_argues() {
    String ornament =
        """
        ```fig matrix
        ornament: yes
        alt: Each word reads itself and those before it, like a staircase.
        ---
          | a | b
        a | 1 |
        b | 1 | 1
        ```\
        """;
    TestDeck deck = TestDeck.in(folder).first(IMAGE, IMAGE + "\n\n" + ornament);
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:11:1 PAGE031 an ornament stands only on a cover, divider or end page;"
                + " leave out \"ornament: yes\".");
    TestDeck divider =
        deck.file(
            "01-first.md",
            "---\nsection: one\nkind: divider\n---\n# One.\n\nA lede.\n\n" + ornament + "\n");
    assertThat(divider.lines()).isEmpty();
  }

  @Test
  void numbers_from_nowhere() {
    String bars =
        """
        ```fig bars
        alt: Before dinner most glasses held water, and only a few held wine.
        caption: The evening begins.
        %s---
        water | 5
        wine | 2
        ```\
        """;
    String mask =
        """
        ```fig matrix
        scale: mask
        alt: Each word reads itself and those before it, like a staircase.
        caption: Who reads whom.
        %s---
          | a | b
        a | 1 | 0
        b | 1 | 1
        ```\
        """;
    assertThat(TestDeck.in(folder).first(IMAGE, bars.formatted("")).lines())
        .containsExactly(
            "01-first.md:9:1 PAGE032 warning: nothing says where the figure's numbers come from;"
                + " add a line source: that names their source, or note: toy numbers.");
    for (String told : List.of("source: the kitchen's book\n", "note: Toy numbers.\n")) {
      assertThat(TestDeck.in(folder).first(IMAGE, bars.formatted(told)).lines()).isEmpty();
      String both = bars.formatted("") + "\n\n" + mask.formatted(told);
      assertThat(TestDeck.in(folder).first(IMAGE, both).lines()).isEmpty();
    }
    assertThat(TestDeck.in(folder).first(IMAGE, mask.formatted("")).lines()).isEmpty();
  }

  @Test
  void no_lede() {
    TestDeck deck = TestDeck.in(folder).first("The lede.\n\n", "");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:5:1 PAGE007 the page has no first paragraph; write one sentence between"
                + " title and figure.");
    assertThat(deck.readFirst().plates()).hasSize(1);
  }

  @Test
  void no_figure() {
    TestDeck deck = TestDeck.in(folder).first(IMAGE + "\n\n", "");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:5:1 PAGE008 the page has no figure; add a fig block between the first"
                + " paragraph and the first heading.");
    assertThat(deck.readFirst().beats()).hasSize(4);
  }

  @Test
  void four_figures() {
    TestDeck deck = TestDeck.in(folder).first(IMAGE, (IMAGE + "\n\n").repeat(4).strip());
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:15:1 PAGE009 a page shows at most three figures; move one to another"
                + " page.");
    assertThat(deck.readFirst().plates()).hasSize(4);
  }

  @Test
  void a_figure_inside_a_beat() {
    TestDeck deck = TestDeck.in(folder).first("So.", "So.\n\n```fig text\nalt: x\n```");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:27:4 PAGE010 a figure can't stand here; move it between the first"
                + " paragraph and the first heading.");
    assertThat(deck.readFirst().beats().getLast().prose())
        .contains(new Block.Code("fig text", "alt: x"));
  }

  @Test
  void a_figure_of_an_unknown_kind() {
    TestDeck deck = TestDeck.in(folder).first(IMAGE, "```fig plto\nalt: x\n```");
    List<Problem> problems = deck.readFirst().problems();
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst().oneLine()).startsWith("01-first.md:9:8 FIG001 ");
    assertThat(problems.getFirst().excerpt()).isEqualTo("```fig plto");
    assertThat(deck.readFirst().plates().getFirst()).isInstanceOf(Plate.Figured.class);
  }

  @Test
  void an_image_without_a_caption() {
    TestDeck deck = TestDeck.in(folder).first(" \"One dot.\"", "");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:9:1 PAGE011 the figure has no caption; write one in quotes after the"
                + " image's path.");
  }

  @Test
  void a_missing_beat() {
    TestDeck deck = TestDeck.in(folder).first("## Now\n\nToday.\n\n", "");
    assertThat(deck.lines())
        .containsExactly("01-first.md:19:1 PAGE012 the beat Now is missing; add a heading ## Now.");
    assertThat(deck.readFirst().problems().getFirst().excerpt()).isEqualTo("## How");
    assertThat(deck.readFirst().beats())
        .extracting(Beat::name)
        .containsExactly("why", "what", "how");
  }

  @Test
  void beats_out_of_order() {
    TestDeck deck =
        TestDeck.in(folder)
            .file(
                "01-first.md",
                TestDeck.PAGE
                    .replace("## Now", "## X")
                    .replace("## What", "## Now")
                    .replace("## X", "## What"));
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:19:1 PAGE013 the beat What stands after Now; the order is Why, What, Now,"
                + " How.");
    assertThat(deck.readFirst().beats())
        .extracting(Beat::name)
        .containsExactly("why", "now", "what", "how");
  }

  @Test
  void a_beat_twice() {
    TestDeck deck = TestDeck.in(folder).first("So.", "So.\n\n## how\n\nAnd so.");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:27:1 PAGE014 the beat How appears twice, first on line 23; join the two.");
    assertThat(deck.readFirst().beats()).hasSize(5);
  }

  @Test
  void a_heading_that_is_no_beat() {
    TestDeck deck = TestDeck.in(folder).first("## What", "## Waht");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:15:1 PAGE015 \"Waht\" is not one of the page's beats; did you mean"
                + " \"What\"?",
            "01-first.md:19:1 PAGE012 the beat What is missing; add a heading ## What.");
    assertThat(deck.readFirst().beats().getFirst().prose()).hasSize(3);
  }

  @Test
  void an_empty_beat() {
    TestDeck deck = TestDeck.in(folder).first("Today.\n\n", "");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:19:1 PAGE026 the beat Now has no text; write some under its heading.");
  }

  @Test
  void no_keep_line() {
    TestDeck deck = TestDeck.in(folder).first("> Keep this.\n", "");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:25:1 PAGE016 the page has no keep-line; close it with a block quote of one"
                + " sentence.");
    assertThat(deck.readFirst().keepLine()).isEmpty();
  }

  @Test
  void a_keep_line_of_two_paragraphs() {
    TestDeck deck = TestDeck.in(folder).first("> Keep this.", "> Keep this.\n>\n> And this.");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:27:1 PAGE016 the page has no keep-line; make the closing quote one"
                + " paragraph.");
    assertThat(deck.readFirst().beats().getLast().prose().getLast().toString())
        .contains("And this.");
  }

  @Test
  void two_keep_lines() {
    TestDeck deck = TestDeck.in(folder).first("> Keep this.", "> Keep this.\n\n> Or this.");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:29:1 PAGE017 two quotes close the page, and only one can be its keep-line;"
                + " put text between them or delete one.");
    assertThat(Inline.plain(deck.readFirst().keepLine())).isEqualTo("Or this.");
    assertThat(deck.readFirst().beats().getLast().prose().getLast().toString())
        .contains("Keep this.");
  }

  @Test
  void definitions_may_follow_the_keep_line() {
    TestDeck deck =
        TestDeck.in(folder)
            .file(
                "01-first.md",
                TestDeck.PAGE.replace("So.", "So[^1] [it][w].")
                    + "\n[^1]: A note.\n\n[w]: https://example.org\n");
    assertThat(deck.lines()).isEmpty();
    assertThat(Inline.plain(deck.readFirst().keepLine())).isEqualTo("Keep this.");
    assertThat(deck.readFirst().footnotes()).hasSize(1);
  }

  @Test
  void beats_on_a_divider() {
    TestDeck deck = TestDeck.in(folder).first("kind: concept", "kind: divider");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:11:1 PAGE018 a page of this kind has no beats; write kind: concept or"
                + " kind: guide, or leave the heading out.");
    assertThat(deck.readFirst().beats()).hasSize(4);
  }

  @Test
  void a_draft_may_lack_parts() {
    TestDeck deck =
        TestDeck.in(folder)
            .file(
                "01-first.md",
                "---\nsection: one\nkind: concept\ndraft: yes\n---\n# Title.\n\nThe lede.\n");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:6:1 PAGE008 warning: the page has no figure; add a fig block between the"
                + " first paragraph and the first heading.",
            "01-first.md:8:1 PAGE016 warning: the page has no keep-line; close it with a block"
                + " quote of one sentence.",
            "01-first.md:8:1 PAGE012 warning: the beats Why, What, Now, How are missing; add a"
                + " heading ## Why.");
    assertThat(deck.readFirst().draft()).isTrue();
  }

  @Test
  void an_unclosed_fence_ends_before_the_next_beat() {
    TestDeck deck = TestDeck.in(folder).first("That.", "```\nThat.");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:17:1 PAGE019 this fence is never closed; close it with a line ```.");
    assertThat(deck.readFirst().beats())
        .extracting(Beat::name)
        .containsExactly("why", "what", "now", "how");
    assertThat(deck.readFirst().beats().get(1).prose())
        .containsExactly(new Block.Code("", "That."));
    assertThat(Inline.plain(deck.readFirst().keepLine())).isEqualTo("Keep this.");
  }

  @Test
  void an_unclosed_fence_in_the_last_beat() {
    TestDeck deck = TestDeck.in(folder).first("So.", "```\nSo.");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:25:1 PAGE019 this fence is never closed; close it with a line ```.",
            "01-first.md:28:1 PAGE016 the page has no keep-line; close it with a block quote of one"
                + " sentence.");
    assertThat(deck.readFirst().beats().getLast().prose().toString()).contains("> Keep this.");
  }

  @Test
  void nesting_too_deep() {
    TestDeck deck = TestDeck.in(folder).first("So.", "> ".repeat(65) + "So.");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:25:1 PAGE020 quotes and lists nest deeper than 64; write it flatter.");
    Page page = deck.readFirst();
    assertThat(page.section()).isEqualTo("one");
    assertThat(page.opening().toString()).contains("# Title.", "> > > So.", "> Keep this.");
  }

  @Test
  void a_footnote_that_is_not_there() {
    TestDeck deck = TestDeck.in(folder).first("So.", "So[^no].");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:25:3 PAGE022 there is no footnote \"no\"; write [^no]: and its text at"
                + " the end of the page.");
    assertThat(deck.readFirst().beats().getLast().prose().toString()).contains("So[^no].");
  }

  @Test
  void a_footnote_that_nothing_mentions() {
    TestDeck deck = TestDeck.in(folder).file("01-first.md", TestDeck.PAGE + "\n[^a]: Alone.\n");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:29:1 PAGE023 warning: nothing on the page mentions footnote \"a\"; write"
                + " [^a] where it belongs.");
    assertThat(deck.readFirst().footnotes().toString()).contains("Alone.");
  }

  @Test
  void a_footnote_twice() {
    TestDeck deck =
        TestDeck.in(folder)
            .file(
                "01-first.md",
                TestDeck.PAGE.replace("So.", "So[^a].") + "\n[^a]: One.\n\n[^a]: Two.\n");
    assertThat(deck.lines().getFirst())
        .isEqualTo(
            "01-first.md:31:1 PAGE024 footnote \"a\" is written twice; give one of them another"
                + " name.");
    assertThat(deck.readFirst().footnotes().toString()).contains("One.", "Two.");
  }

  @Test
  void a_row_longer_than_the_head() {
    TestDeck deck = TestDeck.in(folder).first("So.", "| a | b |\n|---|---|\n| 1 | 2 | 3 |");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:27:1 PAGE027 the row has 3 cells, the head has 2; write \\| for a bar"
                + " inside a cell.");
    assertThat(deck.readFirst().beats().getLast().prose().toString()).contains("2", " | ", "3");
  }

  @Test
  void a_table_of_a_hundred_and_one_columns() {
    String table = "|a".repeat(101) + "\n" + "|-".repeat(101) + "\n|b";
    TestDeck deck = TestDeck.in(folder).first("So.", table);
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:25:1 PAGE030 the table has 101 columns, the limit is 100; split it.");
    assertThat(deck.readFirst().beats().getLast().prose()).containsExactly(new Block.Raw(table));
  }
}
