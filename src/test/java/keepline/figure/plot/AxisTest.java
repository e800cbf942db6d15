package keepline.figure.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AxisTest {
  private static final Axis LOG = new Axis("", Axis.Spacing.LOG, 0.0003, 5, "0.0003", "5");

  @Test
  void what_has_no_logarithm_lies_far_below_a_logarithmic_axis() {
    for (double value : new double[] {0, -1, -1e300, 1e-320}) {
      assertThat(LOG.part(value)).isFinite().isLessThan(-10);
      assertThat(LOG.holds(value)).isFalse();
    }
  }

  @Test
  void a_line_that_passes_zero_is_cut_at_the_axis() {
    List<Spot> stroke = List.of(new Spot(0, LOG.part(1)), new Spot(1, LOG.part(0)));
    List<Spot> part = Clip.inside(stroke).getFirst();
    assertThat(part.getLast().y()).isBetween(-1e-9, 1e-9);
  }
}
