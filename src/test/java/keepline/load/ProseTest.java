package keepline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import keepline.page.Block;
import keepline.page.Footnote;
import keepline.page.Inline;
import keepline.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What pages have beyond CommonMark.
class ProseTest {
  @TempDir Path folder;

  @Test
  void strikethrough() {
    assertThat(prose("~~gone~~"))
        .containsExactly(paragraph(new Inline.Strike(List.of(text("gone")))));
  }

  @Test
  void tables_with_alignment_and_missing_cells() {
    assertThat(prose("| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | *2* |"))
        .containsExactly(
            new Block.Table(
                List.of(Block.Align.NONE, Block.Align.LEFT, Block.Align.CENTER, Block.Align.RIGHT),
                List.of(
                    List.of(text("a")), List.of(text("b")), List.of(text("c")), List.of(text("d"))),
                List.of(
                    List.of(
                        List.of(text("1")),
                        List.of(new Inline.Emphasis(List.of(text("2")))),
                        List.of(),
                        List.of()))));
  }

  @Test
  void a_bar_in_a_cell_is_escaped() {
    assertThat(prose("| a |\n|---|\n| 1 \\| 2 |").toString()).contains("1 | 2");
  }

  @Test
  void footnotes_are_numbered_by_first_mention() {
    Page page =
        TestDeck.in(folder)
            .file(
                "01-first.md",
                TestDeck.PAGE.replace("That.", "That[^z] and[^a] that[^z].")
                    + "\n[^a]: Second.\n\n[^z]: First, see[^q].\n\n[^q]: Third.\n")
            .readFirst();
    assertThat(page.problems()).isEmpty();
    assertThat(page.beats().get(1).prose())
        .containsExactly(
            paragraph(
                text("That"),
                new Inline.NoteMark(1),
                text(" and"),
                new Inline.NoteMark(2),
                text(" that"),
                new Inline.NoteMark(1),
                text(".")));
    assertThat(page.footnotes())
        .containsExactly(
            new Footnote(List.of(paragraph(text("First, see"), new Inline.NoteMark(3), text(".")))),
            new Footnote(List.of(paragraph(text("Second.")))),
            new Footnote(List.of(paragraph(text("Third.")))));
  }

  @Test
  void markup_is_kept_as_written() {
    assertThat(prose("<div onclick=x>\n\nA <b>bold</b> <!-- remark --> word"))
        .containsExactly(
            new Block.Raw("<div onclick=x>"),
            paragraph(
                text("A "),
                new Inline.Raw("<b>"),
                text("bold"),
                new Inline.Raw("</b>"),
                text(" "),
                new Inline.Raw("<!-- remark -->"),
                text(" word")));
  }

  @Test
  void a_fence_keeps_its_words() {
    assertThat(prose("```java\nint a;\n\n  b\n```"))
        .containsExactly(new Block.Code("java", "int a;\n\n  b"));
  }

  @Test
  void lists_say_whether_they_are_tight_and_where_they_start() {
    assertThat(prose("3. a\n4. b"))
        .containsExactly(
            new Block.Listing(
                3, true, List.of(List.of(paragraph(text("a"))), List.of(paragraph(text("b"))))));
    assertThat(prose("- a\n\n- b").getFirst())
        .isEqualTo(
            new Block.Listing(
                null,
                false,
                List.of(List.of(paragraph(text("a"))), List.of(paragraph(text("b"))))));
  }

  @Test
  void an_image_among_words_is_prose() {
    assertThat(prose("A ![dot](images/dot.png \"t\") here"))
        .containsExactly(
            paragraph(text("A "), new Inline.Image("images/dot.png", "dot", "t"), text(" here")));
  }

  @Test
  void an_image_alone_in_a_beat_is_prose_too() {
    assertThat(prose("![dot](images/dot.png)"))
        .containsExactly(paragraph(new Inline.Image("images/dot.png", "dot", "")));
  }

  private List<Block> prose(String markdown) {
    TestDeck deck = TestDeck.in(folder).first("So.", markdown);
    assertThat(deck.lines()).isEmpty();
    return deck.readFirst().beats().getLast().prose();
  }

  private static Block paragraph(Inline... text) {
    return new Block.Paragraph(List.of(text));
  }

  private static Inline text(String text) {
    return new Inline.Text(text);
  }
}
