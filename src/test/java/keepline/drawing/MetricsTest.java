package keepline.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricsTest {
  private static final String WORDS =
      "A cross-attention block adds 1/2 of every other token\u2019s value \u2014 or 自己注意"
          + " \uD83C\uDFAC of 2024-26 and Donaudampfschifffahrtsgesellschaft";

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void wrapping_loses_nothing_and_no_line_is_too_wide(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 50; i++) {
      String text = shuffled(random);
      double width = random.nextDouble(14, 200);
      List<String> lines = Metrics.wrap(text, Type.CELL, width);
      assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
      assertThat(lines)
          .allSatisfy(
              line -> {
                assertThat(Metrics.width(line, Type.CELL)).isLessThanOrEqualTo(width + 1e-6);
                assertThat(line).isNotBlank().isEqualTo(line.strip());
              });
    }
  }

  private static String shuffled(SplittableRandom random) {
    StringBuilder out = new StringBuilder("x");
    String[] words = WORDS.split(" ", -1);
    for (int i = random.nextInt(1, 12); i > 0; i--) {
      out.append(" ".repeat(random.nextInt(0, 3))).append(words[random.nextInt(words.length)]);
    }
    return out.toString();
  }

  @Test
  void lines_break_at_blanks_hyphens_and_slashes() {
    assertThat(Metrics.wrap("encoder-decoder", Type.BOX, 8 * 7.8))
        .containsExactly("encoder-", "decoder");
    assertThat(Metrics.wrap("one two", Type.BOX, 3 * 7.8)).containsExactly("one", "two");
    assertThat(Metrics.wrap("km/h/s", Type.BOX, 3 * 7.8)).containsExactly("km/", "h/s");
  }

  @Test
  void a_minus_and_a_range_of_years_stay_whole() {
    assertThat(Metrics.wrap("a -5 or 2024-26", Type.BOX, 7 * 7.8))
        .containsExactly("a -5 or", "2024-26");
  }

  @Test
  void a_word_too_long_is_broken_anywhere() {
    assertThat(Metrics.wrap("abcdefgh", Type.BOX, 3 * 7.8)).containsExactly("abc", "def", "gh");
  }

  @Test
  void a_text_that_fits_is_one_line_as_it_stands() {
    assertThat(Metrics.wrap("one two", Type.CELL, Metrics.width("one two", Type.CELL)))
        .containsExactly("one two");
    assertThat(Metrics.wrap("", Type.CELL, 10)).containsExactly("");
  }

  @Test
  void a_mark_that_joins_its_letter_takes_no_room_and_is_not_torn_off() {
    assertThat(Metrics.width("e\u0301", Type.BOX)).isEqualTo(Metrics.width("e", Type.BOX));
    assertThat(Metrics.wrap("e\u0301e\u0301", Type.BOX, 7.9)).containsExactly("e\u0301", "e\u0301");
  }

  @Test
  void a_character_that_no_bundled_font_has_is_guessed() {
    assertThat(Metrics.width("映", Type.CELL)).isEqualTo(13);
    assertThat(Metrics.width("\uD83C\uDFAC", Type.CELL)).isEqualTo(13);
    assertThat(Metrics.width("\u05D0", Type.CELL)).isCloseTo(9.1, within(1e-9));
  }
}
