package keepline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditsTest {
  @ParameterizedTest
  @CsvSource({
    "token, token, true",
    "tokne, token, true",
    "tken, token, true",
    "tokens, token, true",
    "tokem, token, true",
    "tkoen, token, true",
    "oken, token, true",
    "ttoken, token, true",
    "tkn, token, false",
    "tokenss, token, false",
    "nekot, token, false",
    "tokmm, token, false",
    "otkne, token, false"
  })
  void one_slip_and_no_more(String typed, String word, boolean near) {
    assertThat(Edits.one(typed, word)).isEqualTo(near);
    assertThat(Edits.one(word, typed)).isEqualTo(near);
  }

  @Test
  void how_a_long_word_begins_counts() {
    assertThat(Edits.begins("tempre", "temperature")).isTrue();
    assertThat(Edits.begins("trasf", "transformer")).isTrue();
    assertThat(Edits.begins("tmpre", "temperature")).isFalse();
  }

  /// Any one slip made at random is forgiven, in both directions.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void every_single_slip_is_near(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int i = 0; i < 500; i++) {
      StringBuilder word = new StringBuilder();
      random.ints(1 + random.nextInt(9), 'a', 'd').forEach(c -> word.append((char) c));
      String was = word.toString();
      int at = random.nextInt(word.length());
      char letter = (char) ('a' + random.nextInt(4));
      switch (random.nextInt(4)) {
        case 0 -> word.insert(at, letter);
        case 1 -> word.deleteCharAt(at);
        case 2 -> word.setCharAt(at, letter);
        default -> {
          if (at > 0) {
            word.insert(at - 1, word.charAt(at)).deleteCharAt(at + 1);
          }
        }
      }
      assertThat(Edits.one(word.toString(), was)).as("%s, %s", was, word).isTrue();
      assertThat(Edits.one(was, word.toString())).as("%s, %s", was, word).isTrue();
    }
  }
}
