package keepline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import keepline.page.Block;
import keepline.page.Deck;
import keepline.page.Inline;
import keepline.page.Page;
import keepline.page.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Broken bytes and broken files: each deck opens, shows what it can, and says exactly what is
/// wrong.
class BrokenFilesTest {
  @TempDir Path folder;

  @Test
  void a_missing_deck_md() {
    TestDeck deck = TestDeck.in(folder).without("deck.md").first("section: one\n", "");
    deck.file("02-second.md", TestDeck.PAGE.replace("section: one\n", ""));
    assertThat(deck.lines())
        .containsExactly(
            "deck.md:1:1 DECK001 the folder has no deck.md; add one with title: and sections:"
                + " between two lines ---.");
    assertThat(deck.read().title()).isEqualTo("deck");
    assertThat(deck.readFirst().title()).isEqualTo("Title.");
  }

  @Test
  void no_pages() {
    TestDeck deck = TestDeck.in(folder).without("01-first.md").without("02-second.md");
    deck.deck("sections:\n  - one: First\n  - two: Second\n", "");
    assertThat(deck.lines())
        .containsExactly(
            "deck.md:1:1 DECK002 the deck has no pages; add a file such as 01-first.md.");
    assertThat(deck.read().title()).isEqualTo("A deck");
  }

  @Test
  void an_md_without_a_number() {
    TestDeck deck = TestDeck.in(folder).file("notes.md", TestDeck.PAGE);
    assertThat(deck.lines())
        .containsExactly(
            "notes.md:1:1 DECK007 the name has no number, so this is not a page; name it like"
                + " 01-notes.md, or _notes.md to leave it out.");
    assertThat(deck.read().size()).isEqualTo(2);
  }

  @Test
  void equal_numbers() {
    TestDeck deck = TestDeck.in(folder).file("2-again.md", TestDeck.PAGE.replace("one", "two"));
    assertThat(deck.lines())
        .containsExactly(
            "2-again.md:1:1 DECK008 \"02-second.md\" has the same number; give one of them another"
                + " number.");
    assertThat(deck.read().pages())
        .extracting(Page::id)
        .containsExactly("first", "second", "again");
  }

  @Test
  void equal_ids() {
    TestDeck deck = TestDeck.in(folder).file("03-first.md", TestDeck.PAGE.replace("one", "two"));
    assertThat(deck.lines())
        .containsExactly(
            "03-first.md:1:1 DECK009 \"01-first.md\" has the same name after its number; give one"
                + " of them another name.");
    assertThat(deck.read().size()).isEqualTo(3);
  }

  @Test
  void a_folder_with_a_pages_name() throws IOException {
    TestDeck deck = TestDeck.in(folder);
    Files.createDirectory(deck.root().resolve("03-x.md"));
    assertThat(deck.lines())
        .containsExactly("03-x.md:1:1 FILE007 this is a folder, not a page; rename or delete it.");
    assertThat(deck.read().size()).isEqualTo(2);
  }

  @Test
  void a_link_out_of_the_deck() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.md"), "# Secret");
    TestDeck deck = TestDeck.in(folder).without("01-first.md");
    Files.createSymbolicLink(deck.root().resolve("01-first.md"), secret);
    assertThat(deck.lines())
        .containsExactly(
            "deck.md:6:5 DECK011 warning: no page is of section \"one\"; write section: one in a"
                + " page, or delete it here.",
            "01-first.md:1:1 FILE006 the file is a link that leads out of the deck's folder; put"
                + " the file itself into the folder.");
    assertThat(deck.readFirst().title()).isEqualTo("first");
    assertThat(deck.readFirst().toString()).doesNotContain("Secret");
  }

  @Test
  void a_link_inside_the_deck_is_a_page() throws IOException {
    TestDeck deck = TestDeck.in(folder).file("_real.md", TestDeck.PAGE).without("01-first.md");
    Files.createSymbolicLink(deck.root().resolve("01-first.md"), Path.of("_real.md"));
    assertThat(deck.lines()).isEmpty();
    assertThat(deck.readFirst().title()).isEqualTo("Title.");
  }

  @Test
  void a_deck_md_that_leads_out_of_the_deck() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.md"), TestDeck.DECK);
    TestDeck deck = TestDeck.in(folder).without("deck.md").first("section: one\n", "");
    deck.without("02-second.md");
    Files.createSymbolicLink(deck.root().resolve("deck.md"), secret);
    assertThat(deck.lines())
        .containsExactly(
            "deck.md:1:1 FILE006 the file is a link that leads out of the deck's folder; put the"
                + " file itself into the folder.");
    assertThat(deck.read().title()).isEqualTo("deck");
  }

  @Test
  void an_empty_file() {
    TestDeck deck = TestDeck.in(folder).file("03-x.md", " \n\n");
    assertThat(deck.lines())
        .containsExactly(
            "03-x.md:1:1 FILE004 the file is empty; write the page or delete the file.");
    assertThat(deck.read().page(3).title()).isEqualTo("x");
  }

  @Test
  void bytes_that_are_not_utf_8() {
    byte[] page = TestDeck.PAGE.replace("So.", "🎬é!").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < page.length; i++) {
      if (page[i] == (byte) 0xA9 && page[i - 1] == (byte) 0xC3) {
        page[i - 1] = (byte) 0xFF;
        page[i] = 'e';
      }
    }
    TestDeck deck = TestDeck.in(folder).bytes("01-first.md", page);
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:25:2 FILE001 this is not UTF-8 text; save the file as UTF-8.");
    assertThat(deck.readFirst().beats().getLast().prose())
        .containsExactly(new Block.Paragraph(List.of(new Inline.Text("🎬\uFFFDe!"))));
  }

  @Test
  void a_nul() {
    TestDeck deck = TestDeck.in(folder).first("Today.", "To\0day.");
    assertThat(deck.lines())
        .containsExactly("01-first.md:21:3 FILE002 there is a NUL character here; delete it.");
    assertThat(deck.readFirst().beats().get(2).prose().toString()).contains("To\uFFFDday.");
  }

  @Test
  void a_character_that_turns_the_direction_of_writing() {
    TestDeck deck = TestDeck.in(folder).first("Today.", "To\u202Eday. \u202D");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:21:3 FILE009 there is a character here, U+202E, that makes text read"
                + " backwards; delete it.");
    assertThat(deck.readFirst().beats().get(2).prose().toString()).contains("To\uFFFDday.");
  }

  @Test
  void a_byte_order_mark_moves_no_column() {
    TestDeck deck = TestDeck.in(folder).file("01-first.md", "\uFEFF" + TestDeck.PAGE);
    assertThat(deck.lines()).isEmpty();
    deck.file("01-first.md", "\uFEFFkind: concept");
    assertThat(deck.lines().get(1))
        .isEqualTo(
            "01-first.md:1:1 HEAD001 the page has no front matter; begin the file with a line"
                + " ---, then kind: and section:, then a line ---.");
  }

  @Test
  void windows_line_ends_move_no_line_and_no_column() {
    TestDeck deck =
        TestDeck.in(folder)
            .file(
                "01-first.md",
                TestDeck.PAGE.replace("So.", "So [x](99-x.md).").replace("\n", "\r\n"));
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:25:8 LINK001 there is no page \"99-x.md\"; link to one of the deck's page"
                + " files.");
    assertThat(deck.readFirst().beats()).hasSize(4);
  }

  @Test
  void lone_carriage_returns_end_lines_too() {
    TestDeck deck = TestDeck.in(folder).file("01-first.md", TestDeck.PAGE.replace('\n', '\r'));
    assertThat(deck.lines()).isEmpty();
  }

  @Test
  void a_tab_is_one_column() {
    TestDeck deck = TestDeck.in(folder).first("So.", "So\t[x](99-x.md).");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:25:8 LINK001 there is no page \"99-x.md\"; link to one of the deck's page"
                + " files.");
  }

  @Test
  void a_page_over_the_limit_is_shown_as_its_text() {
    TestDeck deck = TestDeck.in(folder).first("So.", "So. Word by word.\n".repeat(8_000));
    int size = TestDeck.PAGE.length() + 8_000 * 18 - 3;
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:1:1 FILE003 the file has "
                + size
                + " bytes, the limit is 131072; split the page.");
    assertThat(deck.readFirst().section()).isEqualTo("one");
    assertThat(deck.readFirst().opening().getFirst().toString()).contains("# Title.", "So. Word");
  }

  @Test
  void a_page_at_the_limit_is_read() {
    String more = "a".repeat(TextFile.LIMIT - TestDeck.PAGE.length());
    TestDeck deck = TestDeck.in(folder).first("So.", "So." + more);
    assertThat(deck.lines()).isEmpty();
  }

  @Test
  void more_than_ten_thousand_pages() throws IOException {
    TestDeck deck = TestDeck.in(folder).without("01-first.md").without("02-second.md");
    for (int i = 1; i <= 10_001; i++) {
      Files.createFile(deck.root().resolve(i + "-x" + i + ".md"));
    }
    Deck outline = deck.open().outline();
    assertThat(outline.problems().stream().map(Problem::oneLine))
        .containsExactly(
            "10000-x10000.md:1:1 DECK012 1 more pages follow, the limit is 10000; make two decks of"
                + " it.");
    assertThat(outline.size()).isEqualTo(10_000);
    assertThat(outline.page(10_000).file()).isEqualTo("10000-x10000.md");
  }

  @Test
  void more_than_four_thousand_lines() {
    TestDeck deck = TestDeck.in(folder).first("So.", "So.\n".repeat(4_000));
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:4005:1 PAGE028 the page is longer than 4000 lines; split it.");
    assertThat(deck.readFirst().opening().toString()).contains("# Title.", "> Keep this.");
  }

  @Test
  void more_markup_than_can_be_read() {
    TestDeck deck = TestDeck.in(folder).first("So.", "[".repeat(2_001));
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:25:1 PAGE029 so much markup stands here without a blank line that it can't"
                + " be read; write it more simply.");
    assertThat(deck.readFirst().opening().toString()).contains("# Title.", "> Keep this.");
  }

  @Test
  void markdown_that_takes_too_long() {
    TestDeck deck = TestDeck.in(folder).first("So.", "$a ".repeat(40_000));
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:5:1 PAGE021 the page's Markdown is beyond this reader; write it more"
                + " simply.");
    assertThat(deck.readFirst().opening().toString()).contains("# Title.", "> Keep this.");
  }

  @Test
  void a_hundred_problems_are_enough() {
    TestDeck deck = TestDeck.in(folder).first("So.", "[a](x.md)\n".repeat(120));
    List<String> lines = deck.lines();
    assertThat(lines).hasSize(101);
    assertThat(lines.getLast())
        .isEqualTo(
            "01-first.md:124:5 FILE008 there are 20 more problems in this file; mend the first ones"
                + " and look again.");
  }
}
