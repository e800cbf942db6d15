package keepline.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {
  @ParameterizedTest
  @CsvSource({
    "1280, 672, 100, 15",
    "1024, 592, 100, 15",
    "1024, 592, 200, 30",
    "1366, 720, 100, 16.01",
    "1536, 840, 100, 18",
    "1920, 1032, 100, 20",
    "3840, 2112, 100, 20",
    "3840, 600, 100, 15",
    "1280, 672, 70, 10.5",
    "1920, 1032, 250, 50",
  })
  void text_grows_with_the_window_up_to_twenty_pixels(
      double width, double height, int percent, double px) {
    assertThat(new Sheet(width, height, percent).rootPx()).isEqualTo(px);
  }

  @Test
  void below_forty_eight_ems_the_figure_stands_above_the_prose() {
    assertThat(new Sheet(720, 592, 100).stacked()).isFalse();
    assertThat(new Sheet(719, 592, 100).stacked()).isTrue();
    assertThat(new Sheet(1024, 592, 200).stacked()).isTrue();
  }

  @Test
  void a_window_in_the_same_shape_gives_the_same_page_only_larger() {
    Sheet small = new Sheet(1280, 672, 100);
    Sheet large = new Sheet(1280 * 1.2, 672 * 1.2, 100);
    assertThat(large.panelWidth()).isCloseTo(small.panelWidth(), within(1.0));
  }

  @ParameterizedTest
  @CsvSource({
    "1280, 4096, 3",
    "1360, 4096, 3",
    "1366, 4096, 2",
    "1920, 4096, 2",
    "2050, 4096, 1",
    "3840, 4096, 1",
    "1280, 2048, 1",
    "640, 4096, 3",
    "1280, 0, 1",
  })
  void as_many_leaves_as_there_is_room_for_lie_side_by_side(
      double width, double widest, int places) {
    assertThat(new Sheet(width, 672, 100).places(widest)).isEqualTo(places);
  }

  @Test
  void two_halves_and_their_gap_fill_the_panel() {
    Sheet sheet = new Sheet(1280, 672, 100);
    assertThat(2 * sheet.halfWidth()).isBetween(sheet.panelWidth() - 26, sheet.panelWidth() - 23);
  }

  @Test
  void a_figure_is_drawn_for_the_inside_of_its_column() {
    Sheet sheet = new Sheet(1280, 672, 100);
    assertThat(sheet.panelWidth()).isBetween(520.0, 540.0);
    assertThat(new Sheet(300, 592, 100).panelWidth()).isBetween(200.0, 260.0);
  }

  @Test
  void long_words_are_set_smaller_so_that_they_fit() {
    Sheet sheet = new Sheet(1024, 592, 150);
    assertThat(sheet.plateTitle("AI", false)).isGreaterThan(sheet.plateTitle("generation.", true));
    double em = sheet.plateTitle("Donaudampfschifffahrtsgesellschaft", false);
    assertThat(em * 34 * 0.6 * sheet.rootPx()).isLessThan(1024);
  }

  @Test
  void no_length_is_negative_however_small_the_window() {
    for (int width = 1; width < 400; width += 7) {
      Sheet sheet = new Sheet(width, 40, 250);
      assertThat(sheet.panelWidth()).isPositive();
      assertThat(sheet.halfWidth()).isPositive();
    }
  }

  @Test
  void nonsense_is_refused() {
    assertThatThrownBy(() -> new Sheet(0, 10, 100)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Sheet(10, 10, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
