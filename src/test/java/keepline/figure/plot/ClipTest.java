package keepline.figure.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClipTest {
  @Test
  void what_lies_inside_stays_whole() {
    List<Spot> stroke = List.of(new Spot(0.1, 0.1), new Spot(0.5, 0.9), new Spot(0.9, 0.2));

    assertThat(Clip.inside(stroke)).containsExactly(stroke);
  }

  @Test
  void a_stroke_that_leaves_and_returns_is_two_strokes() {
    List<Spot> stroke = List.of(new Spot(0.25, 0.5), new Spot(0.5, 1.5), new Spot(0.75, 0.5));

    assertThat(Clip.inside(stroke))
        .containsExactly(
            List.of(new Spot(0.25, 0.5), new Spot(0.375, 1)),
            List.of(new Spot(0.625, 1), new Spot(0.75, 0.5)));
  }

  @Test
  void a_stroke_outside_is_nothing() {
    assertThat(Clip.inside(List.of(new Spot(-1, 2), new Spot(2, 2)))).isEmpty();
  }
}
