package keepline.figure.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The formulas against values computed elsewhere.
class FunctionsTest {
  private static final Offset<Double> EXACT = within(5e-7);

  @ParameterizedTest
  @CsvSource({
    "1e19, 2.927103",
    "1e21, 2.305529",
    "1e25, 1.911729",
    "5.76e23, 1.974441",
  })
  void the_refit_gives_the_least_loss_of_a_budget(double compute, double loss) {
    assertThat(Chinchilla.BESIROGLU.best(compute)).isCloseTo(loss, EXACT);
  }

  @ParameterizedTest
  @CsvSource({"1e9, 2.190368", "7e9, 2.031353", "7e10, 1.974451", "7e11, 2.029668"})
  void the_valley_of_one_budget_is_flat(double size, double loss) {
    assertThat(Chinchilla.BESIROGLU.at(5.76e23, size)).isCloseTo(loss, EXACT);
  }

  @Test
  void three_sets_of_constants_put_the_optimum_in_three_places() {
    assertThat(Chinchilla.BESIROGLU.size(5.76e23)).isCloseTo(7.224870e10, within(5e4));
    assertThat(Chinchilla.PRINTED.size(5.76e23)).isCloseTo(3.218986e10, within(5e4));
    assertThat(Chinchilla.SOURCE.size(5.76e23)).isCloseTo(4.031050e10, within(5e4));
    assertThat(Chinchilla.PRINTED.best(5.76e23)).isCloseTo(1.930748, EXACT);
    assertThat(Chinchilla.SOURCE.best(5.76e23)).isCloseTo(1.918387, EXACT);
  }

  @ParameterizedTest
  @CsvSource({
    "70e9, 1.4e12, 1.973882",
    "280e9, 300e9, 1.999608",
    "175e9, 300e9, 2.008544",
  })
  void the_refit_gives_the_loss_of_three_real_models(double size, double tokens, double loss) {
    assertThat(Chinchilla.BESIROGLU.loss(size, tokens)).isCloseTo(loss, EXACT);
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, -0.25, 0, -0.5, 0.25",
    "0.5, -0.25, 0.25, 0.171344, 0.017518",
    "0.5, -0.25, 0.5, 2.448276, -1.095113",
    "1, -0.5, 0.75, 2.806630, -1.403315",
    "0, 1.9, 0.95, 0, 2",
  })
  void the_field_points_where_the_mixture_says(
      double x, double y, double time, double dx, double dy) {
    Spot velocity = Mixture.PLANE.velocity(new Spot(x, y), time);

    assertThat(velocity.x()).isCloseTo(dx, EXACT);
    assertThat(velocity.y()).isCloseTo(dy, EXACT);
  }

  @Test
  void a_path_ends_in_a_cluster() {
    Spot end = Mixture.PLANE.path(new Spot(0.5, -0.25), 400).getLast();

    assertThat(end.x()).isCloseTo(1.849486, EXACT);
    assertThat(end.y()).isCloseTo(-0.902074, EXACT);
  }

  @ParameterizedTest
  @CsvSource({
    "-1.5, -2.289805",
    "-0.5, -1.777016",
    "0, 1.209774",
    "0.5, 1.489298",
    "1.5, 1.865821",
  })
  void on_a_line_every_start_has_its_end(double start, double end) {
    List<Spot> path = Mixture.LINE.path(new Spot(start, 0), 800);

    assertThat(path.getLast().x()).isCloseTo(end, EXACT);
  }

  @Test
  void halfway_a_path_has_bent() {
    assertThat(Mixture.LINE.path(new Spot(0.5, 0), 800).get(400).x()).isCloseTo(0.731774, EXACT);
  }

  @Test
  void a_surprise_grows_as_its_chance_shrinks() {
    Axis chances = new Axis("chance", Axis.Spacing.LIN, 0, 1, "0", "1");

    Functions.Result result = Functions.call("surprise", "", chances, chances);

    List<Spot> stroke = ((Functions.Result.Strokes) result).strokes().getFirst();
    assertThat(stroke).isSortedAccordingTo((a, b) -> Double.compare(b.y(), a.y()));
    assertThat(stroke.getLast()).isEqualTo(new Spot(1, -0.0));
  }

  @Test
  void pairs_join_the_starts_and_ends_of_the_chords_in_another_order() {
    List<List<Spot>> chords = strokes("chords");
    List<List<Spot>> pairs = strokes("pairs");
    assertThat(pairs.stream().map(List::getFirst))
        .containsExactlyElementsOf(chords.stream().map(List::getFirst).toList());
    assertThat(pairs.stream().map(List::getLast))
        .containsExactlyInAnyOrderElementsOf(chords.stream().map(List::getLast).toList())
        .isNotEqualTo(chords.stream().map(List::getLast).toList());
  }

  private static List<List<Spot>> strokes(String name) {
    Axis x = new Axis("time", Axis.Spacing.LIN, 0, 1, "0", "1");
    return ((Functions.Result.Strokes) Functions.call(name, "7", x, x)).strokes();
  }
}
