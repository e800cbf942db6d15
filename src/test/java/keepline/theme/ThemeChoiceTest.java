package keepline.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThemeChoiceTest {
  private static final ThemeChoice SYSTEM = new ThemeChoice.FollowSystem();

  @Test
  void the_first_press_gives_the_opposite_of_what_is_on_screen() {
    assertThat(SYSTEM.next(Theme.LIGHT, true)).isEqualTo(new ThemeChoice.Fixed(Theme.DARK));
    assertThat(SYSTEM.next(Theme.DARK, true)).isEqualTo(new ThemeChoice.Fixed(Theme.LIGHT));
    assertThat(SYSTEM.next(Theme.HIGH_CONTRAST_DARK, true))
        .isEqualTo(new ThemeChoice.Fixed(Theme.HIGH_CONTRAST_LIGHT));
  }

  @Test
  void further_presses_go_round_through_every_choice() {
    List<String> seen = new ArrayList<>();
    ThemeChoice choice = SYSTEM.next(Theme.LIGHT, true);
    for (int i = 0; i < 5; i++) {
      seen.add(choice.id());
      choice = choice.next(choice.shown(Theme.LIGHT), false);
    }
    assertThat(seen)
        .containsExactly("dark", "high-contrast-light", "high-contrast-dark", "system", "light");
  }

  @Test
  void every_choice_is_found_by_its_name() {
    for (ThemeChoice choice : ThemeChoice.round()) {
      assertThat(ThemeChoice.named(choice.id())).contains(choice);
    }
    assertThat(ThemeChoice.named("sepia")).isEmpty();
  }

  @Test
  void following_the_system_shows_what_the_system_asks_for() {
    assertThat(SYSTEM.shown(Theme.of(true, true))).isEqualTo(Theme.HIGH_CONTRAST_DARK);
    assertThat(new ThemeChoice.Fixed(Theme.LIGHT).shown(Theme.DARK)).isEqualTo(Theme.LIGHT);
  }
}
