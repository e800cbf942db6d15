package keepline.figure.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Reference values worked out elsewhere, to six digits.
class DiffusionTest {
  private static final double CLOSE = 5e-7;
  private final Diffusion linear = new Diffusion(Schedule.LINEAR);

  @ParameterizedTest
  @CsvSource({
    "1, 0.999900, 0.999959, 0.999150",
    "100, 0.897018, 0.972093, 0.895463",
    "300, 0.396420, 0.786911, 0.592183",
    "500, 0.078587, 0.493844, 0.277670",
    "600, 0.025879, 0.340810, 0.161753",
    "1000, 4.035830e-05, 2.428767e-09, 4.660099e-03"
  })
  void so_much_of_a_picture_is_left(int t, double linear, double cosine, double sd) {
    assertThat(Schedule.LINEAR.left(t)).isCloseTo(linear, within(CLOSE));
    assertThat(Schedule.COSINE.left(t)).isCloseTo(cosine, within(CLOSE));
    assertThat(Schedule.SD.left(t)).isCloseTo(sd, within(CLOSE));
  }

  @Test
  void less_is_left_with_every_step() {
    for (Schedule schedule : Schedule.values()) {
      for (int t = 1; t <= Schedule.STEPS; t++) {
        assertThat(schedule.left(t)).isLessThan(schedule.left(t - 1)).isPositive();
      }
    }
  }

  @Test
  void noise_of_a_seed_is_always_the_same() {
    assertThat(Arrays.copyOf(Diffusion.noise(5), 4))
        .containsExactly(new double[] {0.014335, -0.988847, 0.590621, 0.425377}, within(CLOSE));
  }

  @Test
  void after_three_hundred_steps_most_cells_keep_their_sign() {
    double[] heart = Bitmaps.HEART.ink();
    double[] noisy = linear.noised(heart, 300, 5);
    assertThat(Arrays.copyOf(noisy, 4))
        .containsExactly(new double[] {-0.618482, -1.397858, -0.170763, -0.299142}, within(CLOSE));
    int kept = 0;
    for (int i = 0; i < heart.length; i++) {
      kept += heart[i] * noisy[i] > 0 ? 1 : 0;
    }
    assertThat(kept).isEqualTo(52);
  }

  @Test
  void the_best_denoiser_knows_the_heart_at_first_and_then_no_more() {
    assertThat(weight(500, Bitmaps.HEART)).isCloseTo(0.970210, within(CLOSE));
    assertThat(weight(500, Bitmaps.ARROW)).isCloseTo(0.016670, within(CLOSE));
    assertThat(weight(500, Bitmaps.DIAMOND)).isCloseTo(0.012689, within(CLOSE));
    assertThat(linear.weights(linear.noised(Bitmaps.HEART.ink(), 600, 5), 600))
        .containsExactly(
            new double[] {
              0.664875, 0.002106, 0.011630, 0.134908, 0.036327, 0.007394, 0.137083, 0.005677
            },
            within(CLOSE));
    assertThat(weight(1000, Bitmaps.HEART)).isCloseTo(0.133236, within(CLOSE));
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 50})
  void from_noise_alone_each_seed_comes_to_a_picture_of_the_set(int steps) {
    List<Bitmaps> ends =
        List.of(
            Bitmaps.BARS,
            Bitmaps.CROSS,
            Bitmaps.BARS,
            Bitmaps.HEART,
            Bitmaps.HEART,
            Bitmaps.ARROW,
            Bitmaps.DIAMOND,
            Bitmaps.HEART);
    for (int seed = 1; seed <= ends.size(); seed++) {
      assertThat(linear.denoised(seed, 0, steps))
          .as("seed %d", seed)
          .containsExactly(ends.get(seed - 1).ink(), within(5e-5));
    }
  }

  @Test
  void in_one_step_it_comes_to_the_mean_of_all() {
    double[] mean = linear.denoised(1, 0, 1);
    assertThat(Arrays.stream(mean).map(Math::abs).max().orElseThrow()).isLessThan(1);
  }

  private double weight(int t, Bitmaps of) {
    double[] noisy = linear.noised(Bitmaps.HEART.ink(), t, 5);
    return linear.weights(noisy, t)[List.of(Bitmaps.values()).indexOf(of)];
  }
}
