package keepline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import keepline.page.Block;
import keepline.page.Inline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MathsTest {
  @TempDir Path folder;

  @Test
  void dollars_enclose_a_formula() {
    assertThat(read("So $x^2$.")).containsExactly(text("So "), formula("x^2"), text("."));
  }

  @Test
  void it_is_found_before_emphasis() {
    assertThat(read("*a $b*c$ d*"))
        .containsExactly(new Inline.Emphasis(List.of(text("a "), formula("b*c"), text(" d"))));
    assertThat(read("$a_1$ and $b_2$"))
        .containsExactly(formula("a_1"), text(" and "), formula("b_2"));
    assertThat(read("$a<b>c$")).containsExactly(formula("a<b>c"));
  }

  @Test
  void code_comes_first_where_it_begins_first() {
    assertThat(read("`a $b` c$")).containsExactly(new Inline.Code("a $b"), text(" c$"));
  }

  @Test
  void prices_are_no_formulas() {
    for (String prices : List.of("$5 and $6", "$ 5$", "from $5 to 6 $", "a $5$6", "5$", "$")) {
      assertThat(read(prices)).containsExactly(text(prices));
    }
  }

  @Test
  void an_escaped_dollar_is_a_dollar() {
    assertThat(read("\\$5 and \\$6$")).containsExactly(text("$5 and $6$"));
    assertThat(read("$a\\$b$")).containsExactly(formula("a\\$b"));
  }

  @Test
  void two_dollars_are_text() {
    assertThat(read("$$x$$")).containsExactly(text("$$x$$"));
  }

  @Test
  void a_formula_may_go_on_in_the_next_line_but_not_the_next_paragraph() {
    assertThat(read("$a +\nb$")).containsExactly(formula("a +\nb"));
    assertThat(read("$a +\n\nb$")).containsExactly(text("$a +"));
  }

  @Test
  void two_thousand_characters_are_the_most() {
    assertThat(read("$" + "x".repeat(2_000) + "$")).containsExactly(formula("x".repeat(2_000)));
    assertThat(read("$" + "x".repeat(2_001) + "$")).hasOnlyElementsOfType(Inline.Text.class);
  }

  @Test
  void a_formula_stands_in_a_table_with_its_bars() {
    TestDeck deck = TestDeck.in(folder).first("So.", "| a |\n|---|\n| $|x|$ |");
    assertThat(deck.lines()).isEmpty();
    assertThat(deck.readFirst().beats().getLast().prose())
        .containsExactly(
            new Block.Table(
                List.of(Block.Align.NONE),
                List.of(List.of(text("a"))),
                List.of(List.of(List.of(formula("|x|"))))));
  }

  private List<Inline> read(String prose) {
    TestDeck deck = TestDeck.in(folder).first("So.", prose);
    assertThat(deck.lines()).isEmpty();
    return ((Block.Paragraph) deck.readFirst().beats().getLast().prose().getFirst()).text();
  }

  private static Inline text(String text) {
    return new Inline.Text(text);
  }

  private static Inline formula(String tex) {
    return new Inline.Formula(tex);
  }
}
