package keepline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import keepline.page.Inline;
import keepline.page.Page;
import keepline.page.PageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Broken front matter, of pages and of `deck.md`: the rest is shown, and the line says what is
/// wrong.
class BrokenHeadsTest {
  @TempDir Path folder;

  @Test
  void no_front_matter() {
    TestDeck deck = TestDeck.in(folder).first("---\nsection: one\nkind: concept\n---\n", "");
    assertThat(deck.lines())
        .containsExactly(
            "deck.md:6:5 DECK011 warning: no page is of section \"one\"; write section: one in a"
                + " page, or delete it here.",
            "01-first.md:1:1 HEAD001 the page has no front matter; begin the file with a line"
                + " ---, then kind: and section:, then a line ---.");
    assertThat(deck.readFirst().beats()).hasSize(4);
  }

  @Test
  void front_matter_without_an_end() {
    TestDeck deck = TestDeck.in(folder).first("concept\n---\n", "concept\n");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:1:1 HEAD002 the front matter has no end; close it with a line ---.");
    assertThat(deck.readFirst().title()).isEqualTo("Title.");
    assertThat(deck.readFirst().section()).isEqualTo("one");
  }

  @Test
  void a_line_that_is_no_key() {
    TestDeck deck = TestDeck.in(folder).first("kind: concept", "kind: concept\nwhat is this");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:4:1 HEAD003 this line is neither \"key: value\" nor \"  - value\" under a"
                + " bare key; write one of them or delete the line.");
    assertThat(deck.readFirst().section()).isEqualTo("one");
  }

  @Test
  void an_unknown_key() {
    TestDeck deck = TestDeck.in(folder).first("kind: concept", "kind: concept\nsuorces: a\nxyz: b");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:4:1 HEAD004 unknown key \"suorces\"; did you mean \"sources\"?",
            "01-first.md:5:1 HEAD004 unknown key \"xyz\"; keys are section, kind, tag, sources,"
                + " draft.");
  }

  @Test
  void a_key_twice() {
    TestDeck deck = TestDeck.in(folder).first("kind: concept", "kind: concept\nsection: two");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:4:1 HEAD005 \"section\" appears twice, first on line 2; delete one of"
                + " them.");
    assertThat(deck.readFirst().section()).isEqualTo("one");
  }

  @Test
  void a_key_without_a_value() {
    TestDeck deck = TestDeck.in(folder).first("kind: concept", "kind: concept\ntag:");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:4:1 HEAD006 \"tag\" has no value; write one after the colon or delete the"
                + " line.");
  }

  @Test
  void a_list_where_a_value_belongs() {
    TestDeck deck = TestDeck.in(folder).first("kind: concept", "kind:\n  - concept");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:3:1 HEAD007 \"kind\" takes one value, not a list; write it after the"
                + " colon.");
    assertThat(deck.readFirst().kind()).isEqualTo(PageKind.CONCEPT);
  }

  @Test
  void a_tab_before_a_list_item() {
    TestDeck deck = TestDeck.in(folder).deck("  - two", "\t- two");
    assertThat(deck.lines())
        .containsExactly(
            "deck.md:7:1 HEAD008 warning: a tab begins this line; begin it with two spaces.");
    assertThat(deck.read().sections()).hasSize(2);
  }

  @Test
  void an_unknown_kind() {
    TestDeck deck = TestDeck.in(folder).first("kind: concept", "kind: concpet");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:3:7 PAGE001 unknown page kind \"concpet\"; did you mean \"concept\"?");
    deck.first("kind: concept", "kind: poster");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:3:7 PAGE001 unknown page kind \"poster\"; kinds are cover, guide, divider,"
                + " concept, summary, end.");
  }

  @Test
  void no_kind() {
    TestDeck deck = TestDeck.in(folder).first("kind: concept\n", "");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:1:1 PAGE002 the front matter doesn't say what kind of page this is; add"
                + " kind: concept, or another of cover, guide, divider, concept, summary, end.");
  }

  @Test
  void no_section() {
    TestDeck deck = TestDeck.in(folder).first("section: one\n", "");
    assertThat(deck.lines().getLast())
        .isEqualTo(
            "01-first.md:1:1 PAGE003 the front matter doesn't say which section the page belongs"
                + " to; add section: and one of one, two.");
  }

  @Test
  void an_unknown_section() {
    TestDeck deck = TestDeck.in(folder).deck("- one", "- first").first(": one", ": frist");
    assertThat(deck.lines().getLast())
        .isEqualTo(
            "01-first.md:2:10 PAGE004 deck.md names no section \"frist\"; did you mean \"first\"?");
    assertThat(deck.readFirst().title()).isEqualTo("Title.");
  }

  @Test
  void draft_is_yes_or_no() {
    TestDeck deck = TestDeck.in(folder).first("kind: concept", "kind: concept\ndraft: soon");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:4:8 PAGE025 \"draft\" is yes or no, not \"soon\"; write draft: yes or"
                + " delete the line.");
  }

  @Test
  void a_deck_without_a_title() {
    TestDeck deck = TestDeck.in(folder).deck("title: A deck\n", "");
    assertThat(deck.lines())
        .containsExactly(
            "deck.md:1:1 DECK003 the deck has no title; write title: and the title between two"
                + " lines --- at the top of deck.md.");
    assertThat(deck.read().title()).isEqualTo("deck");
  }

  @Test
  void a_section_without_a_title() {
    TestDeck deck = TestDeck.in(folder).deck("  - one: First", "  - one: First\n  - three");
    assertThat(deck.lines())
        .containsExactly(
            "deck.md:7:5 DECK004 \"three\" is not a section; write it as \"  - id: Title\".");
    assertThat(deck.read().sections()).hasSize(2);
  }

  @Test
  void a_section_twice() {
    TestDeck deck = TestDeck.in(folder).deck("  - two: Second", "  - two: Second\n  - one: Again");
    assertThat(deck.lines())
        .containsExactly(
            "deck.md:8:5 DECK005 section \"one\" appears twice, first on line 6; give one of them"
                + " another id.");
  }

  @Test
  void beats_that_are_not_four() {
    TestDeck deck = TestDeck.in(folder).deck("sections:", "beats: a, b, a, c\nsections:");
    assertThat(deck.lines())
        .containsExactly(
            "deck.md:5:1 DECK006 \"beats\" names the four beats of every page, each with a name of"
                + " its own; write four names, or delete it for Why, What, Now, How.");
    assertThat(deck.readFirst().beats()).hasSize(4);
  }

  @Test
  void a_language_that_is_none() {
    TestDeck deck = TestDeck.in(folder).deck("language: en", "language: my own");
    assertThat(deck.lines())
        .containsExactly(
            "deck.md:4:11 DECK013 \"my own\" is not a language tag; write one such as en, de or"
                + " pt-BR.");
    assertThat(deck.read().language()).isEqualTo("en");
  }

  @Test
  void sections_out_of_order() {
    TestDeck deck = TestDeck.in(folder).file("03-third.md", TestDeck.PAGE);
    assertThat(deck.lines())
        .containsExactly(
            "03-third.md:2:10 DECK010 the page is of section \"one\" but stands after a page of"
                + " \"two\"; give it another number or another section.");
    assertThat(deck.read().problems().getFirst().excerpt()).isEqualTo("section: one");
    assertThat(deck.read().pages()).extracting(Page::section).containsExactly("one", "two", "one");
  }

  @Test
  void a_section_without_pages() {
    TestDeck deck =
        TestDeck.in(folder).deck("  - two: Second", "  - two: Second\n  - three: Third");
    assertThat(deck.lines())
        .containsExactly(
            "deck.md:8:5 DECK011 warning: no page is of section \"three\"; write section: three in"
                + " a page, or delete it here.");
  }

  @Test
  void plain_text_reaches_to_the_end_of_the_line() {
    TestDeck deck = TestDeck.in(folder).first("kind: concept", "kind: concept\ntag: a: b # \"c\"");
    assertThat(deck.lines()).isEmpty();
    assertThat(deck.readFirst().tag()).isEqualTo("a: b # \"c\"");
    assertThat(Inline.plain(deck.readFirst().keepLine())).isEqualTo("Keep this.");
  }
}
