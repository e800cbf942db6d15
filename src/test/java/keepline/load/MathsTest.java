package keepline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import keepline.figure.Tex;
import keepline.page.Block;
import keepline.page.Inline;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MathsTest {
  private static final Comparator<Object> ANYWHERE = Comparator.comparing(MathsTest::placeless);

  @TempDir Path folder;

  @Test
  void dollars_enclose_a_formula() {
    prose("So $x^2$.").containsExactly(text("So "), formula("x^2"), text("."));
  }

  @Test
  void it_is_found_before_emphasis() {
    prose("*a $b*c$ d*")
        .containsExactly(new Inline.Emphasis(List.of(text("a "), formula("b*c"), text(" d"))));
    prose("$a_1$ and $b_2$").containsExactly(formula("a_1"), text(" and "), formula("b_2"));
    prose("$a<b>c$").containsExactly(formula("a<b>c"));
  }

  @Test
  void code_comes_first_where_it_begins_first() {
    prose("`a $b` c$").containsExactly(new Inline.Code("a $b"), text(" c$"));
  }

  @Test
  void prices_are_no_formulas() {
    for (String prices : List.of("$5 and $6", "$ 5$", "from $5 to 6 $", "a $5$6", "5$", "$")) {
      prose(prices).containsExactly(text(prices));
    }
  }

  @Test
  void an_escaped_dollar_is_a_dollar() {
    prose("\\$5 and \\$6$").containsExactly(text("$5 and $6$"));
    prose("$a\\$b$").containsExactly(formula("a\\$b"));
  }

  @Test
  void two_dollars_are_text() {
    prose("$$x$$").containsExactly(text("$$x$$"));
  }

  @Test
  void a_formula_may_go_on_in_the_next_line_but_not_the_next_paragraph() {
    prose("$a +\nb$").containsExactly(formula("a +\nb"));
    prose("$a +\n\nb$").containsExactly(text("$a +"));
  }

  @Test
  void a_formula_knows_where_it_stands() {
    List<Inline> text = read("映 $x$ and\n*a $y$*");
    assertThat(text).contains(new Inline.Formula(new Tex("x", 25, 4)));
    assertThat(text)
        .contains(
            new Inline.Emphasis(List.of(text("a "), new Inline.Formula(new Tex("y", 26, 5)))));
  }

  @Test
  void two_thousand_characters_are_the_most() {
    prose("$" + "x".repeat(2_000) + "$").containsExactly(formula("x".repeat(2_000)));
    prose("$" + "x".repeat(2_001) + "$").hasOnlyElementsOfType(Inline.Text.class);
  }

  @Test
  void a_formula_stands_in_a_table_with_its_bars() {
    TestDeck deck = TestDeck.in(folder).first("So.", "| a |\n|---|\n| $|x|$ |");
    assertThat(deck.lines()).isEmpty();
    assertThat(deck.readFirst().beats().getLast().prose())
        .usingElementComparator(ANYWHERE)
        .containsExactly(
            new Block.Table(
                List.of(Block.Align.NONE),
                List.of(List.of(text("a"))),
                List.of(List.of(List.of(formula("|x|"))))));
  }

  /// The prose's inlines, wherever their formulas stand.
  private ListAssert<Inline> prose(String prose) {
    return assertThat(read(prose)).usingElementComparator(ANYWHERE);
  }

  private static String placeless(Object inline) {
    return inline.toString().replaceAll("line=\\d+, column=\\d+", "somewhere");
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
    return new Inline.Formula(new Tex(tex, 1, 1));
  }
}
