package keepline.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
  private static final List<String> READ =
      List.of("text", "muted", "accent", "error", "data-1", "data-2", "data-3", "data-4");

  @ParameterizedTest
  @EnumSource(Theme.class)
  void text_and_data_can_be_read_on_page_and_panel(Theme theme) {
    double least = theme.highContrast() ? 7 : 4.5;
    SoftAssertions all = new SoftAssertions();
    for (String ground : List.of("page", "panel")) {
      for (String role : READ) {
        all.assertThat(contrast(theme, role, ground))
            .as("%s: %s on %s", theme.id(), role, ground)
            .isGreaterThanOrEqualTo(least);
      }
    }
    all.assertThat(contrast(theme, "on-accent", "accent")).isGreaterThanOrEqualTo(least);
    all.assertAll();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void lines_that_mean_something_are_seen(Theme theme) {
    for (String ground : List.of("page", "panel")) {
      assertThat(contrast(theme, "line", ground)).isGreaterThanOrEqualTo(3);
      assertThat(contrast(theme, "focus", ground)).isGreaterThanOrEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void a_number_in_a_cell_is_black_or_white_whichever_contrasts_more(Theme theme) {
    double least = theme.highContrast() ? 7 : 4.5;
    for (String scale : List.of("seq", "div")) {
      for (int step = 1; step <= 7; step++) {
        String cell = theme.colour(scale + "-" + step);
        String number = theme.colour("on-" + scale + "-" + step);
        double black = Colours.contrast(cell, "#000000");
        double white = Colours.contrast(cell, "#FFFFFF");
        assertThat(number)
            .as("%s on %s-%d", theme.id(), scale, step)
            .isEqualTo(black > white ? "#000000" : "#FFFFFF");
        assertThat(Math.max(black, white)).isGreaterThanOrEqualTo(least);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void a_sequential_scale_goes_one_way(Theme theme) {
    double[] lightness =
        IntStream.rangeClosed(1, 7).mapToDouble(i -> lightness(theme.colour("seq-" + i))).toArray();
    for (int i = 1; i < lightness.length; i++) {
      double step = (lightness[i] - lightness[i - 1]) * (theme.dark() ? 1 : -1);
      assertThat(step).as("%s: from %d to %d", theme.id(), i, i + 1).isGreaterThan(4);
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void a_diverging_scale_is_least_in_its_middle(Theme theme) {
    for (int i = 1; i < 4; i++) {
      double outer =
          lightness(theme.colour("div-" + i)) - lightness(theme.colour("div-" + (i + 1)));
      double other =
          lightness(theme.colour("div-" + (8 - i))) - lightness(theme.colour("div-" + (7 - i)));
      assertThat(theme.dark() ? outer : -outer).as("%s %d", theme.id(), i).isPositive();
      assertThat(theme.dark() ? other : -other).as("%s %d", theme.id(), 8 - i).isPositive();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Theme.class,
      names = {"LIGHT", "DARK"})
  void the_four_data_hues_stay_apart_for_the_colour_blind(Theme theme) {
    for (Colours.Vision vision : Colours.Vision.values()) {
      for (int a = 1; a <= 4; a++) {
        for (int b = a + 1; b <= 4; b++) {
          double distance =
              Colours.distance(
                  seen(vision, theme.colour("data-" + a)), seen(vision, theme.colour("data-" + b)));
          // the bound is a number with one decimal: 17.87 is it
          assertThat(Math.round(distance * 10) / 10.0)
              .as("%s, %s: %d and %d", theme.id(), vision, a, b)
              .isGreaterThanOrEqualTo(17.9);
        }
      }
    }
  }

  /// Pairs 1 and 7 of the formula's published test data.
  @Test
  void the_distance_agrees_with_published_values() {
    double[] blue = {50, 2.6772, -79.7751};
    assertThat(Colours.distance(blue, new double[] {50, 0, -82.7485}))
        .isCloseTo(2.0425, within(0.0001));
    assertThat(Colours.distance(new double[] {50, 0, 0}, new double[] {50, -1, 2}))
        .isCloseTo(2.3669, within(0.0001));
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void all_themes_have_the_same_roles(Theme theme) {
    assertThat(theme.colours().keySet())
        .containsExactlyElementsOf(Theme.LIGHT.colours().keySet())
        .hasSize(42);
    assertThat(theme.css()).contains("[data-theme=\"" + theme.id() + "\"]");
  }

  @Test
  void an_unknown_role_is_refused() {
    assertThatThrownBy(() -> Theme.DARK.colour("data-5"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("data-5");
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void a_theme_is_found_by_its_name_and_is_its_opposites_opposite(Theme theme) {
    assertThat(Theme.named(theme.id())).contains(theme);
    assertThat(theme.opposite().opposite()).isEqualTo(theme);
    assertThat(theme.opposite().dark()).isNotEqualTo(theme.dark());
  }

  private static double contrast(Theme theme, String a, String b) {
    return Colours.contrast(theme.colour(a), theme.colour(b));
  }

  private static double lightness(String hex) {
    return Colours.lab(Colours.linear(hex))[0];
  }

  private static double[] seen(Colours.Vision vision, String hex) {
    return Colours.lab(vision.sees(Colours.linear(hex)));
  }
}
