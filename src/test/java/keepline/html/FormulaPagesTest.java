package keepline.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keepline.Golden;
import keepline.figure.Block;
import keepline.figure.Blocks;
import keepline.figure.Figure;
import keepline.figure.Laws;
import keepline.formula.Formula;
import keepline.formula.Formulas;
import keepline.formula.Typeset;
import keepline.load.DeckFolder;
import keepline.load.UnreadableDeck;
import keepline.page.Deck;
import keepline.page.Problem;
import keepline.stage.Fx;
import keepline.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Formulas on pages, set by the real engine.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormulaPagesTest {
  private static final Sheet SHEET = new Sheet(1280, 672, 100);
  private static final String FIGURE =
      """
      ```fig eq
      alt: Attention is softmax of Q K-transpose over root d, times V.
      caption: One line.
      ---
      \\frac{a}{b} | say: a over b
      where: a_1 | a number
      ```
      """;

  @TempDir private Path folder;
  private Formulas formulas;

  @BeforeAll
  void start(@TempDir Path cache) {
    Fx.start();
    formulas = new Formulas(cache);
  }

  @Test
  void figures_of_formulas_are_the_golden_ones() {
    List<Block> blocks = Blocks.in(Path.of("src/test/resources/keepline/figure/blocks/eq.md"));
    for (int i = 0; i < blocks.size(); i++) {
      Figure.Equations figure = (Figure.Equations) Laws.drawn(blocks.get(i));
      Fx.await(formulas.all(Mathematics.of(figure)));
      Golden.check("keepline/figure/blocks/eq-" + (i + 1) + ".html", written(figure));
      assertThat(written(figure)).isEqualTo(written(figure)).doesNotContain("code class=\"math");
    }
  }

  private String written(Figure.Equations figure) {
    Markup out = new Markup();
    new EquationsWriter(new FormulaWriter(formulas::find)).write(figure, out);
    return out.toString();
  }

  @Test
  void until_a_formula_is_ready_its_source_stands_in_its_place() {
    Deck deck = deck(FIGURE, "See $x^2$.");
    String before = write(deck, Typesetting.none());
    assertThat(before)
        .contains("<code class=\"math\">x^2</code>", "<code class=\"math\">\\frac{a}{b}</code>")
        .doesNotContain("katex");
    assertThat(FormulaSheet.wanted(before)).isFalse();
    String after = write(deck, set(deck));
    assertThat(after).contains("aria-label=\"a over b\"").doesNotContain("<code");
    assertThat(FormulaSheet.wanted(after)).isTrue();
  }

  @Test
  void a_first_page_whose_formulas_are_set_brings_their_stylesheet() {
    Deck deck = deck(FIGURE, "See $x^2$.");
    Sheet sheet = new Sheet(1280, 672, 100);
    String id = "<style id=\"" + FormulaSheet.ID + "\">";
    assertThat(Shell.document(Theme.LIGHT, true, sheet, 1, write(deck, set(deck)))).contains(id);
    assertThat(Shell.document(Theme.LIGHT, true, sheet, 1, write(deck, Typesetting.none())))
        .doesNotContain(id);
  }

  @Test
  void an_author_who_writes_the_engines_markup_gets_no_stylesheet() {
    Deck deck = deck(FIGURE, "See <span class=\"katex\"> and `<span class=\"katex\">`.");
    assertThat(FormulaSheet.wanted(write(deck, Typesetting.none()))).isFalse();
  }

  @Test
  void a_broken_formula_of_a_figure_shows_its_block_and_a_caret() {
    Deck deck = deck(FIGURE.replace("{b}", "{"), "So.");
    String html = write(deck, set(deck));
    assertThat(html)
        .contains("plate broken", "FIG120", "Formula: Unexpected end of input")
        .contains("\\frac{a}{<mark> </mark>| say: a over b")
        .doesNotContain("problems");
    assertThat(lines(deck))
        .containsExactly(
            "01-a.md:13:10 FIG120 formula: Unexpected end of input in a macro argument, expected"
                + " '}' (column 10).");
  }

  @Test
  void a_broken_formula_in_prose_has_its_card_and_the_rest_is_set() {
    Deck deck = deck(FIGURE, "See $x^2$ and $\\foo$.");
    String html = write(deck, set(deck));
    assertThat(html)
        .contains("01-a.md:20:16", "FIG120", "Undefined control sequence")
        .contains("<code class=\"math wrong\">\\foo</code>")
        .contains("<span class=\"math\"><span class=\"katex\">");
  }

  @Test
  void a_mistake_in_a_formula_of_two_lines_stands_in_the_second() {
    Deck deck = deck(FIGURE, "See $x +\ny_1_2$.");
    assertThat(lines(deck))
        .containsExactly("01-a.md:21:4 FIG120 formula: Double subscript (column 4).");
  }

  @Test
  void no_more_formulas_are_set_than_a_page_can_need() {
    List<Formula> asked = new ArrayList<>();
    Typesetting all =
        formula -> {
          asked.add(formula);
          return Optional.of(new Typeset.Ready(formula.tex()));
        };
    Typesetting page = all.onePage();
    for (int i = 0; i < 1_000; i++) {
      page.find(new Formula("x" + i, Formula.Style.INLINE));
      page.find(new Formula("x0", Formula.Style.INLINE));
    }
    assertThat(asked.stream().distinct()).hasSize(Typesetting.MOST);
    assertThat(page.find(new Formula("x999", Formula.Style.INLINE))).isEmpty();
  }

  @Test
  void formulas_are_heard_in_words() {
    String heard = AccessibleText.of(deck(FIGURE, "See $\\sqrt{d_k}$."), 1);
    assertThat(heard).contains("See root of d k.", "times V. a over b.");
  }

  private List<String> lines(Deck deck) {
    return FormulaProblems.of(deck.page(1), set(deck)).stream().map(Problem::oneLine).toList();
  }

  private Typesetting set(Deck deck) {
    Fx.await(formulas.all(Mathematics.of(deck.page(1))));
    return formulas::find;
  }

  private static String write(Deck deck, Typesetting typesetting) {
    return new PageWriter().write(deck, 1, SHEET, Pictures.none(), typesetting);
  }

  private Deck deck(String figure, String why) {
    try {
      Files.writeString(
          folder.resolve("deck.md"), "---\ntitle: A\nlanguage: en\nsections:\n  - one: One\n---\n");
      Files.writeString(
          folder.resolve("01-a.md"),
          "---\nsection: one\nkind: concept\n---\n# A.\n\nThe lede.\n\n"
              + figure
              + "\n\n## Why\n\n"
              + why
              + "\n\n## What\n\nThat.\n\n## Now\n\nIt.\n\n## How\n\nSo.\n\n> Keep.\n");
      Deck deck = DeckFolder.open(folder).readAll();
      assertThat(deck.page(1).problems()).isEmpty();
      return deck;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableDeck e) {
      throw new AssertionError(e);
    }
  }
}
