package keepline.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTexTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "d_k ~ d k",
        "\\sqrt{d_k} ~ root of d k",
        "\\frac{QK^\\top}{\\sqrt{d_k}} ~ QK transposed over root of d k",
        "x^2+1 ~ x squared plus 1",
        "\\bar\\alpha_t = 1-\\beta_t ~ alpha bar t is 1 minus beta t",
        "\\mathrm{softmax}(z)_i ~ softmax (z) i",
        "p_\\theta(x_t \\mid x_{<t}) ~ p theta (x t given x less than t)",
        "\\left[a\\right]\\,b ~ [a] b",
        "e^{-x} ~ e to the minus x",
        "\\weird x ~ weird x"
      })
  void a_formula_has_words(String tex, String words) {
    assertThat(SpokenTex.of(tex)).isEqualTo(words);
  }

  @Test
  void anything_at_all_is_said_somehow() {
    String[] pieces = {"\\", "{", "}", "_", "^", "\\frac", "\\sqrt", " ", "x", "🎬", "\\bar", "$"};
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder tex = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        tex.append(pieces[random.nextInt(pieces.length)]);
      }
      assertThatCode(() -> SpokenTex.of(tex.toString())).as("%s", tex).doesNotThrowAnyException();
    }
    assertThat(SpokenTex.of("{".repeat(2_000) + "x")).isEqualTo("x");
  }
}
