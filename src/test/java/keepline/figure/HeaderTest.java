package keepline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderTest {
  private static final String ALT = "alt: Attention is a weighted average of what came before.\n";

  @Test
  void words_come_from_the_common_keys() {
    Header header =
        read(
            "title: A: b\n"
                + ALT
                + "# a comment: not a key\n\n"
                + "  caption:   Words. \n"
                + "note: toy\n"
                + "source: me\n"
                + "width: half\n"
                + "id: a-1\n"
                + "---\n"
                + "body");
    assertThat(header.words())
        .isEqualTo(
            new Words(
                "A: b",
                "Attention is a weighted average of what came before.",
                "Words.",
                "toy",
                "me",
                true));
  }

  @Test
  void the_body_keeps_every_line_and_facts_leave_blanks_and_comments_out() {
    Header header = read(ALT + "---\n\n# comment\n#hash\n---\nx");
    assertThat(header.body())
        .extracting(Line::text)
        .containsExactly("", "# comment", "#hash", "---", "x");
    assertThat(header.facts())
        .containsExactly(new Line(6, "#hash"), new Line(7, "---"), new Line(8, "x"));
  }

  @Test
  void a_list_knows_the_place_of_each_item() {
    Header header = read(ALT + "mark: a, \"b c\" ,d\n---", "mark");
    assertThat(header.field("mark").orElseThrow().list())
        .containsExactly(new Cell("a", 3, 7), new Cell("b c", 3, 10), new Cell("d", 3, 17));
  }

  @Test
  void the_nearest_word_is_two_edits_away_at_most() {
    assertThat(Nearest.fix("tittle", List.of("note", "title")))
        .isEqualTo("did you mean \"title\"?");
    assertThat(Nearest.fix("Titel", List.of("title"))).isEqualTo("did you mean \"title\"?");
    assertThat(Nearest.fix("headline", List.of("title"))).isEmpty();
    assertThat(Nearest.fix("xy", List.of("id"))).isEmpty();
    assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
  }

  private static Header read(String lines, String... own) {
    Mistakes mistakes = new Mistakes();
    Header header = Header.read(Blocks.of("```fig x\n" + lines), List.of(own), mistakes);
    assertThat(mistakes.list()).isEmpty();
    return header;
  }
}
