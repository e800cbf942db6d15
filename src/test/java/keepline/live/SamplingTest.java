package keepline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SamplingTest {
  private static final double CLOSE = 5e-7;

  private final Sampling engine = new Sampling();

  @ParameterizedTest
  @CsvSource({
    "0.2, 0.990107, 0.008961, 0.000855, 0.000000, 1, 0.084979",
    "0.7, 0.645001, 0.168172, 0.085932, 0.020875, 4, 1.777437",
    "1.0, 0.410000, 0.160000, 0.100000, 0.200000, 174, 4.510196",
    "1.2, 0.223928, 0.102225, 0.069096, 0.502075, 16417, 8.687421",
    "1.5, 0.063242, 0.033772, 0.024688, 0.836270, 34434, 13.170288"
  })
  void heat_hands_the_sentence_to_the_tail(
      String t, double mat, double floor, double couch, double tail, int kept, double entropy) {
    String heat = "T=" + t;
    assertThat(number(heat, "mat")).isCloseTo(mat, within(CLOSE));
    assertThat(number(heat, "floor")).isCloseTo(floor, within(CLOSE));
    assertThat(number(heat, "couch")).isCloseTo(couch, within(CLOSE));
    assertThat(number(heat, "tail")).isCloseTo(tail, within(CLOSE));
    assertThat(number(heat, "entropy")).isCloseTo(entropy, within(CLOSE));
    assertThat(number(heat + " topp=0.9", "kept")).isEqualTo(kept);
  }

  @Test
  void cuts_share_the_rest_out_among_what_they_keep() {
    assertThat(number("topk=40", "mat")).isCloseTo(0.470038, within(CLOSE));
    checkFirst("T=0.7 topk=40 topp=0.9", 0.717381, 0.187044, 0.095575);
    assertThat(number("T=0.7 topk=40 topp=0.9", "kept")).isEqualTo(3);
    checkFirst("T=1.5 topk=5", 0.414247, 0.221216, 0.161710, 0.115037, 0.087790);
    assertThat(number("T=1.5 minp=0.05", "kept")).isEqualTo(9);
  }

  @Test
  void a_cut_before_the_heat_keeps_far_fewer_than_one_after_it() {
    String late = "T=1.5 topp=0.9 order=\"cut first\"";
    assertThat(number(late, "kept")).isEqualTo(174);
    assertThat(number(late, "mat")).isCloseTo(0.231644, within(CLOSE));
    assertThat(number("T=1.5 topp=0.9", "kept")).isEqualTo(34434);
  }

  @Test
  void seed_42_draws_these_twelve() {
    assertThat(drawn("T=0.7 topk=40 topp=0.9 seed=42"))
        .isEqualTo("floor mat mat mat mat floor mat floor mat mat mat mat");
  }

  @Test
  void the_largest_of_the_tail_has_less_than_the_least_word_with_a_name() {
    Distribution plain = Distribution.of(State.initial(engine));
    assertThat(plain.share(6)).isCloseTo(0.017549, within(CLOSE));
    assertThat(number("", "tail.n")).isEqualTo(49_994);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.05", "0.5", "1", "2", "3"})
  void heat_never_changes_a_rank_and_all_shares_sum_to_one(String heat) {
    Distribution shares = Distribution.of(States.of(engine, "T=" + heat));
    double sum = 0;
    for (int i = 0; i < Distribution.SIZE; i++) {
      sum += shares.share(i);
      if (i > 0) {
        assertThat(shares.share(i)).isLessThanOrEqualTo(shares.share(i - 1));
      }
    }
    assertThat(sum).isCloseTo(1, within(1e-9));
  }

  @Test
  void the_favourite_loses_with_every_step_of_heat_and_the_choice_opens() {
    double mat = 1.1;
    double entropy = -1;
    for (State state = States.of(engine, "T=0"); ; state = state.stepped("T", 1, false)) {
      Distribution shares = Distribution.of(state);
      // at the coldest steps all the rest is less than a double can tell
      assertThat(shares.share(0)).isLessThanOrEqualTo(mat);
      assertThat(shares.entropy()).isGreaterThanOrEqualTo(entropy);
      mat = shares.share(0);
      entropy = shares.entropy();
      if (state.number("T") == 3) {
        break;
      }
    }
    assertThat(mat).isLessThan(0.01);
  }

  @Test
  void without_heat_the_likeliest_always_wins() {
    for (String cold : List.of("T=0", "T=0.009")) {
      assertThat(number(cold, "mat")).isEqualTo(1);
      assertThat(number(cold, "kept")).isEqualTo(1);
      assertThat(drawn(cold)).isEqualTo("mat" + " mat".repeat(Sampling.DRAWS - 1));
    }
  }

  @Test
  void a_stricter_cut_never_keeps_more() {
    double before = 0;
    for (String p : List.of("0.05", "0.4", "0.41", "0.42", "0.57", "0.8", "0.95", "1")) {
      double kept = number("topp=" + p, "kept");
      assertThat(kept).isGreaterThanOrEqualTo(before);
      before = kept;
    }
    // .41 and .41 + .16 lie on the bound itself
    assertThat(number("topp=0.41", "kept")).isEqualTo(1);
    assertThat(number("topp=0.57", "kept")).isEqualTo(2);
    assertThat(number("topp=1", "kept")).isEqualTo(50_000);
  }

  private void checkFirst(String settings, double... expected) {
    Distribution shares = Distribution.of(States.of(engine, settings));
    for (int i = 0; i < expected.length; i++) {
      assertThat(shares.share(i)).as("rank " + i).isCloseTo(expected[i], within(CLOSE));
    }
  }

  private String drawn(String settings) {
    return States.result(engine, settings, "drawn").shown();
  }

  private double number(String settings, String name) {
    return States.number(engine, settings, name);
  }
}
