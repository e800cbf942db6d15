package keepline.figure.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicksTest {
  @Test
  void powers_of_ten_are_written_as_such() {
    assertThat(labels(log(1e19, 1e25), 9))
        .containsExactly("10¹⁹", "10²⁰", "10²¹", "10²²", "10²³", "10²⁴", "10²⁵");
  }

  @Test
  void few_ticks_leave_powers_out() {
    assertThat(labels(log(1e19, 1e25), 4)).containsExactly("10¹⁹", "10²¹", "10²³", "10²⁵");
  }

  @Test
  void small_powers_are_plain_numbers() {
    assertThat(labels(log(0.01, 1000), 9))
        .containsExactly("0.01", "0.1", "1", "10", "100", "1,000");
  }

  @Test
  void a_short_logarithmic_axis_has_steps_between_its_powers() {
    assertThat(labels(log(3, 200), 9)).containsExactly("5", "10", "20", "50", "100", "200");
  }

  @Test
  void a_linear_axis_has_round_steps() {
    assertThat(labels(lin(-1.5, 1.5), 4)).containsExactly("\u22121", "0", "1");
  }

  @Test
  void an_axis_of_no_numbers_has_no_ticks() {
    assertThat(Ticks.of(new Axis("", Axis.Spacing.NONE, 0, 1, "0", "1"), 9)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void ticks_rise_lie_on_the_axis_and_are_no_more_than_asked_for(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      double low = (random.nextDouble() - 0.5) * StrictMath.pow(10, random.nextInt(9) - 3);
      double span = (random.nextDouble() + 0.01) * StrictMath.pow(10, random.nextInt(9) - 3);
      boolean log = random.nextBoolean();
      Axis axis =
          log
              ? log(Math.abs(low) + 1e-6, (Math.abs(low) + 1e-6) * (1.5 + span))
              : lin(low, low + span);
      int most = 2 + random.nextInt(10);
      List<Ticks> ticks = Ticks.of(axis, most);

      assertThat(ticks).as("%s", axis).hasSizeLessThanOrEqualTo(most);
      assertThat(ticks).allMatch(t -> axis.holds(t.value()));
      assertThat(ticks).isSortedAccordingTo((a, b) -> Double.compare(a.value(), b.value()));
      assertThat(ticks.stream().map(Ticks::label)).as("%s", axis).doesNotHaveDuplicates();
    }
  }

  private static Axis lin(double min, double max) {
    return new Axis("", Axis.Spacing.LIN, min, max, "" + min, "" + max);
  }

  private static Axis log(double min, double max) {
    return new Axis("", Axis.Spacing.LOG, min, max, "" + min, "" + max);
  }

  private static List<String> labels(Axis axis, int most) {
    return Ticks.of(axis, most).stream().map(Ticks::label).toList();
  }
}
