package keepline.figure.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reference values, worked out elsewhere to six digits.
class DiffusionTest {
  private static final Offset<Double> CLOSE = Offset.offset(5e-7);

  @ParameterizedTest
  @CsvSource({
    "1, 0.999900, 0.999959, 0.999150",
    "100, 0.897018, 0.972093, 0.895463",
    "300, 0.396420, 0.786911, 0.592183",
    "500, 0.078587, 0.493844, 0.277670",
    "600, 0.025879, 0.340810, 0.161753",
    "1000, 4.035830e-05, 2.428767e-09, 4.660099e-03"
  })
  void what_is_left_of_a_picture_follows_the_schedule(
      int time, double linear, double cosine, double sd) {
    assertThat(Schedule.LINEAR.left(time)).isCloseTo(linear, CLOSE);
    assertThat(Schedule.COSINE.left(time)).isCloseTo(cosine, CLOSE);
    assertThat(Schedule.SD.left(time)).isCloseTo(sd, CLOSE);
  }

  @Test
  void the_least_of_what_is_left_has_six_digits_too() {
    assertThat(Schedule.LINEAR.left(1000)).isCloseTo(4.035830e-05, Offset.offset(5e-12));
    assertThat(Schedule.COSINE.left(1000)).isCloseTo(2.428767e-09, Offset.offset(5e-16));
  }

  @ParameterizedTest
  @CsvSource({"LINEAR, 260", "COSINE, 497", "SD, 355"})
  void noise_outweighs_the_picture_from_a_time_on(Schedule schedule, int first) {
    assertThat(schedule.left(first - 1)).isGreaterThanOrEqualTo(0.5);
    assertThat(schedule.left(first)).isLessThan(0.5);
  }

  @Test
  void a_seed_gives_its_noise() {
    assertThat(Diffusion.noise(4, 5))
        .containsExactly(new double[] {0.014335, -0.988847, 0.590621, 0.425377}, CLOSE);
  }

  @Test
  void a_heart_with_noise_keeps_52_of_its_64_signs_at_time_300() {
    Recipe.Noised heart = new Recipe.Noised(Picture.HEART, 300, 5, Schedule.LINEAR);
    double[] signal = heart.signal();
    assertThat(new double[] {signal[0], signal[1], signal[2], signal[3]})
        .containsExactly(new double[] {-0.618482, -1.397858, -0.170763, -0.299142}, CLOSE);
    assertThat(heart.kept()).isEqualTo(52);
  }

  @Test
  void at_time_0_the_picture_is_untouched() {
    assertThat(Diffusion.noised(Picture.CROSS, 0, 1, Schedule.SD))
        .containsExactly(Picture.CROSS.signal());
  }

  @Test
  void the_ideal_denoiser_holds_each_picture_for_so_likely() {
    Map<Picture, Double> at500 = likely(500);
    assertThat(at500.get(Picture.HEART)).isCloseTo(0.970210, CLOSE);
    assertThat(at500.get(Picture.ARROW)).isCloseTo(0.016670, CLOSE);
    assertThat(at500.get(Picture.DIAMOND)).isCloseTo(0.012689, CLOSE);
    double[] at600 = {
      0.664875, 0.002106, 0.011630, 0.134908, 0.036327, 0.007394, 0.137083, 0.005677
    };
    Map<Picture, Double> found = likely(600);
    assertThat(found.values().stream().mapToDouble(Double::doubleValue).toArray())
        .containsExactly(at600, CLOSE);
    assertThat(found.values().stream().mapToDouble(Double::doubleValue).sum())
        .isCloseTo(1, Offset.offset(1e-12));
    assertThat(likely(1000).get(Picture.HEART)).isCloseTo(0.133236, CLOSE);
  }

  private static Map<Picture, Double> likely(int time) {
    double[] signal = Diffusion.noised(Picture.HEART, time, 5, Schedule.LINEAR);
    return Diffusion.likely(signal, time, Schedule.LINEAR);
  }

  @ParameterizedTest
  @CsvSource({
    "1, BARS",
    "2, CROSS",
    "3, BARS",
    "4, HEART",
    "5, HEART",
    "6, ARROW",
    "7, DIAMOND",
    "8, HEART"
  })
  void static_decides_which_picture_comes_out(long seed, Picture picture) {
    for (int steps : new int[] {10, 50}) {
      assertThat(Diffusion.denoised(seed, steps, Schedule.LINEAR, 0))
          .containsExactly(picture.signal(), Offset.offset(5e-5));
    }
  }

  @ParameterizedTest
  @CsvSource({"520, 0.5", "380, 0.99"})
  void the_first_seed_makes_up_its_mind_at_a_time(int time, double sure) {
    assertThat(most(time + 20)).isLessThan(sure);
    assertThat(most(time)).isGreaterThanOrEqualTo(sure);
  }

  private static double most(int time) {
    double[] signal = Diffusion.denoised(1, 50, Schedule.LINEAR, time);
    return Diffusion.likely(signal, time, Schedule.LINEAR).values().stream()
        .mapToDouble(Double::doubleValue)
        .max()
        .orElseThrow();
  }

  /// The best guess from static is close to the mean of all eight pictures.
  @Test
  void one_step_gives_mush() {
    double[] signal = Diffusion.denoised(1, 1, Schedule.LINEAR, 0);
    for (int i = 0; i < signal.length; i++) {
      double mean = 0;
      for (Picture picture : Picture.values()) {
        mean += picture.signal(i) / 8;
      }
      assertThat(signal[i]).isCloseTo(mean, Offset.offset(0.1));
    }
  }
}
