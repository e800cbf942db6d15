package keepline.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "x &lt; y",
        "<span class=\"a b\" style=\"height:1em;\">x</span>",
        "<svg width=\"1em\" viewBox=\"0 0 1 1\"><path d=\"M0 0\nz\"/></svg>",
        "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mo stretchy=\"true\">(</mo></math>"
      })
  void what_a_formula_is_made_of_may_pass(String html) {
    assertThat(Harmless.holds(html)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>x</script>",
        "<a href=\"x\">x</a>",
        "<img src=\"x\">",
        "<span onclick=\"x\">x</span>",
        "<span id=\"root\">x</span>",
        "<span data-to=\"x\">x</span>",
        "<mrow href=\"x\">x</mrow>",
        "<span style=\"background:url(x)\">x</span>",
        "<span class='x'>x</span>",
        "<span class=\"x\"onclick=\"x\">x</span>",
        "<SPAN>x</SPAN>",
        "<!-- x -->",
        "a < b",
        "<span",
        "<"
      })
  void everything_else_may_not(String html) {
    assertThat(Harmless.holds(html)).isFalse();
  }
}
