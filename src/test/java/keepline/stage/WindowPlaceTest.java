package keepline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowPlaceTest {
  private static final Rectangle2D SCREEN = new Rectangle2D(0, 24, 1280, 776);
  private static final Rectangle2D SECOND = new Rectangle2D(1280, 0, 1920, 1080);

  @Test
  void a_window_that_fits_opens_where_it_was() {
    WindowPlace place = at(100, 50, 900, 600);
    assertThat(place.on(List.of(SCREEN))).contains(place);
  }

  @Test
  void on_a_smaller_screen_it_becomes_as_small() {
    assertThat(at(0, 24, 1920, 1056).on(List.of(SCREEN))).contains(at(0, 24, 1280, 776));
  }

  @Test
  void half_off_the_screen_it_comes_back_onto_it() {
    assertThat(at(1000, 500, 900, 600).on(List.of(SCREEN))).contains(at(380, 200, 900, 600));
  }

  @Test
  void of_two_screens_it_is_the_one_with_more_of_it() {
    assertThat(at(1100, 100, 900, 600).on(List.of(SCREEN, SECOND)))
        .contains(at(1280, 100, 900, 600));
  }

  @Test
  void where_its_screen_is_gone_the_system_chooses() {
    assertThat(at(1500, 100, 900, 600).on(List.of(SCREEN))).isEmpty();
    assertThat(at(100, 100, 900, 600).on(List.of())).isEmpty();
  }

  @Test
  void what_it_is_likely_to_hold_is_what_it_held_and_never_more_than_the_screen() {
    assertThat(at(100, 50, 900, 600).inside()).isEqualTo(new Dimension2D(900, 600));
    WindowPlace framed = new WindowPlace(100, 50, 900, 600, true, 1280, 740);
    assertThat(framed.inside()).isEqualTo(new Dimension2D(1280, 740));
    WindowPlace large = new WindowPlace(0, 24, 1920, 1080, false, 1920, 1040);
    assertThat(large.on(List.of(SCREEN)).orElseThrow().inside())
        .isEqualTo(new Dimension2D(1280, 776));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatever_was_kept_the_window_is_on_a_screen(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int i = 0; i < 500; i++) {
      WindowPlace place =
          at(
              random.nextDouble(-5_000, 5_000),
              random.nextDouble(-5_000, 5_000),
              random.nextDouble(1, 9_000),
              random.nextDouble(1, 9_000));
      place
          .on(List.of(SCREEN, SECOND))
          .ifPresent(
              p ->
                  assertThat(List.of(SCREEN, SECOND))
                      .anyMatch(screen -> screen.contains(p.bounds())));
    }
  }

  private static WindowPlace at(double x, double y, double width, double height) {
    return new WindowPlace(x, y, width, height, false, 0, 0);
  }
}
