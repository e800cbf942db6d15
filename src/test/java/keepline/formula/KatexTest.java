package keepline.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import keepline.formula.Formula.Style;
import keepline.stage.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The real engine.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KatexTest {
  private static final Path FIELD = Path.of("src/test/resources/keepline/formula/field.txt");

  private Katex katex;

  @BeforeAll
  void start(@TempDir Path cache) {
    Fx.start();
    katex = Fx.get(() -> new Katex(cache));
  }

  static List<String> field() throws IOException {
    return Files.readAllLines(FIELD);
  }

  @Test
  void the_field_has_sixty_formulas_and_more() throws IOException {
    assertThat(field()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("field")
  void a_formula_of_the_field_is_set(String line) {
    String tex = line.substring(line.indexOf(": ") + 2);
    for (Style style : Style.values()) {
      Typeset set = set(tex, style);
      assertThat(set).isInstanceOf(Typeset.Ready.class);
      String html = ((Typeset.Ready) set).html();
      assertThat(html).contains("class=\"katex\"", "<math ", "<annotation ");
      assertThat(html).doesNotContainIgnoringCase("href", "<script", "katex-error", "#cc0000");
      assertThat(set(tex, style)).isEqualTo(set);
    }
  }

  @Test
  void a_display_formula_has_more_room() {
    assertThat(html("\\sum_{i}x", Style.DISPLAY)).contains("katex-display");
    assertThat(html("\\sum_{i}x", Style.INLINE)).doesNotContain("katex-display");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "\\frac{a}{ ~ 9 ~ Unexpected end of input in a macro argument, expected '}'",
        "\\foo x ~ 0 ~ Undefined control sequence: \\foo",
        "a_b_c ~ 3 ~ Double subscript",
        "🎬+\\foo ~ 3 ~ Undefined control sequence: \\foo",
        "\\left( x ~ 8 ~ Expected '\\right', got 'EOF'",
        "x+\\href{javascript:alert(1)}{x} ~ 2 ~ \\href does nothing in a formula here",
        "\\includegraphics{x.png} ~ 0 ~ \\includegraphics does nothing in a formula here",
        "\\htmlStyle{position:fixed}{x} ~ 0 ~ \\htmlStyle does nothing in a formula here",
        "x\\def\\a{b}\\a ~ 1 ~ \\def makes a macro, and a formula stands alone",
        "\\newcommand{\\a}{b} ~ 0 ~ \\newcommand makes a macro, and a formula stands alone"
      })
  void a_mistake_has_its_place(String tex, int at, String message) {
    assertThat(set(tex.strip(), Style.INLINE))
        .isInstanceOfSatisfying(
            Typeset.Broken.class,
            b -> {
              assertThat(b.message()).isEqualTo(message);
              assertThat(b.at()).isEqualTo(at);
            });
  }

  @Test
  void text_is_never_markup() {
    String html = html("\\text{<script>alert('1')</script> \\& 映 🎬}", Style.INLINE);
    assertThat(html).doesNotContain("<script").contains("映", "🎬", "&lt;script");
    assertThat(html("a<b>c", Style.INLINE)).contains("&lt;").doesNotContain("<b>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"&", "\\overbrace{x}", "\\\\"})
  void much_out_of_little_is_refused(String piece) {
    String tex = "\\begin{matrix}" + piece.repeat(1_960 / piece.length()) + "\\end{matrix}";
    assertThat(set(tex, Style.DISPLAY))
        .isEqualTo(new Typeset.Broken("it is too large to show", "split it", 0));
  }

  @Test
  void sizes_have_a_limit() {
    assertThat(html("\\rule{1000em}{1000em}", Style.INLINE))
        .contains("border-right-width:20em")
        .doesNotContain("1000em;");
  }

  @Test
  void nothing_stays_from_one_formula_to_the_next() {
    set("\\gdef\\mine{x}", Style.INLINE);
    assertThat(set("\\mine", Style.INLINE)).isInstanceOf(Typeset.Broken.class);
  }

  @Test
  void the_style_brings_its_fonts_along() {
    String css = FormulaStyle.css();
    assertThat(css).contains("@font-face", "KaTeX_Main", "data:font/woff;base64,d09GR");
    assertThat(css).doesNotContain("url(fonts", "http", "woff2", "</");
    assertThat(css.length()).isLessThan(600_000);
  }

  private String html(String tex, Style style) {
    return ((Typeset.Ready) set(tex, style)).html();
  }

  private Typeset set(String tex, Style style) {
    return Fx.get(() -> katex.set(new Formula(tex, style)));
  }
}
