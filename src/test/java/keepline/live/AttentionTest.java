package keepline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttentionTest {
  private static final double CLOSE = 5e-7;

  private final Attention engine = new Attention();

  @ParameterizedTest
  @CsvSource({
    "token=2 mask=off, 0.07 0.3 1.2 1.08 0.07 1.68",
    "token=6, 0.25 0.52 1.83 0.48 0.25 0.56"
  })
  void scores_are_likeness_over_the_root(String settings, String expected) {
    check(settings, "s", expected);
  }

  @ParameterizedTest
  @CsvSource({
    "token=2 mask=off, 0.070909 0.089246 0.219509 0.194687 0.070909 0.354742",
    "token=2 mask=off root=off, 0.021866 0.034637 0.209542 0.164831 0.021866 0.547259",
    "token=2 mask=off gain=2, 0.021866 0.034637 0.209542 0.164831 0.021866 0.547259",
    "token=2 mask=off gain=0, 0.166667 0.166667 0.166667 0.166667 0.166667 0.166667",
    "token=2, 0.442752 0.557248 0 0 0 0",
    "token=1, 1 0 0 0 0 0",
    "token=6, 0.092705 0.121440 0.450077 0.116678 0.092705 0.126396",
    "token=2 mask=off head=previous-word,"
        + " 0.987758 0.002448 0.002448 0.002448 0.002448 0.002448"
  })
  void shares_are_the_softmax_of_the_scores(String settings, String expected) {
    check(settings, "w", expected);
  }

  @ParameterizedTest
  @CsvSource({
    "token=2 mask=off, 0.280798 0.219509 0.471554",
    "token=6, 0.203179 0.450077 0.196403"
  })
  void the_update_is_the_weighted_sum_of_values(String settings, String expected) {
    check(settings, "out", expected);
  }

  @ParameterizedTest
  @CsvSource({"token=2 mask=off, 2.322774", "token=6, 2.262734"})
  void entropy_is_in_bits(String settings, double expected) {
    assertThat(number(settings, "entropy")).isCloseTo(expected, within(CLOSE));
  }

  @Test
  void it_opens_on_mat_behind_a_causal_mask() {
    Map<String, Value> values = engine.values(State.initial(engine));
    assertThat(values.get("word")).isEqualTo(Value.words("mat"));
    assertThat(values.get("most")).isEqualTo(Value.words("sat"));
    assertThat(State.initial(engine).words("mask")).isEqualTo("causal");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gain=4 root=off", "gain=0", "head=previous-word gain=4", "mask=off"})
  void every_row_sums_to_one_and_the_first_words_share_is_exactly_one(String settings) {
    State state = States.of(engine, settings);
    for (int token = 0; token < 6; token++) {
      double[] weights = Attention.weights(state, token);
      assertThat(IntStream.range(0, 6).mapToDouble(i -> weights[i]).sum())
          .isCloseTo(1, within(1e-12));
      boolean causal = state.words("mask").equals("causal");
      for (int i = token + 1; causal && i < 6; i++) {
        assertThat(weights[i]).isZero();
      }
    }
    if (state.words("mask").equals("causal")) {
      assertThat(Attention.weights(state, 0)[0]).isEqualTo(1.0);
    }
  }

  @Test
  void the_two_keys_of_the_same_word_get_the_same_share() {
    for (int token = 1; token <= 6; token++) {
      State state = States.of(engine, "mask=off token=" + token);
      double[] weights = Attention.weights(state, token - 1);
      assertThat(weights[0]).isEqualTo(weights[4]);
    }
  }

  @Test
  void more_gain_makes_the_row_more_decided() {
    double before = Double.POSITIVE_INFINITY;
    for (double gain = 0; gain <= 4; gain += 0.25) {
      double entropy = number("gain=" + gain, "entropy");
      assertThat(entropy).isLessThan(before);
      before = entropy;
    }
  }

  private void check(String settings, String name, String expected) {
    String[] numbers = expected.strip().split(" ", -1);
    for (int i = 0; i < numbers.length; i++) {
      assertThat(number(settings, name + (i + 1)))
          .as(name + (i + 1))
          .isCloseTo(Double.parseDouble(numbers[i]), within(CLOSE));
    }
  }

  private double number(String settings, String name) {
    return States.number(engine, settings, name);
  }
}
