package keepline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import keepline.reading.Command.Arrival;
import keepline.reading.Command.Go;
import org.junit.jupiter.api.Test;

class ChipTest {
  private static String chip(Go... moves) {
    Reading now = Reading.resumed(Decks.of(40), Place.startOf("p6"), Set.of());
    for (Go move : moves) {
      now = Navigator.go(now, move);
    }
    return now.chip().text();
  }

  private static Go to(int number) {
    return new Go.ToNumber(number);
  }

  @Test
  void there_is_none_before_a_jump() {
    assertThat(chip(new Go.Next(), new Go.Next())).isEmpty();
  }

  @Test
  void after_a_jump_it_names_the_way_back_and_paging_keeps_it() {
    assertThat(chip(to(12), new Go.Next(), new Go.Next())).isEqualTo("← 6");
  }

  @Test
  void it_shows_the_last_three_stops_nearest_first() {
    assertThat(chip(to(12), to(20))).isEqualTo("6 › 12");
    assertThat(chip(to(12), to(20), to(30), to(2))).isEqualTo("12 › 20 › 30");
  }

  @Test
  void going_back_shortens_it_stop_by_stop() {
    assertThat(chip(to(12), to(20), new Go.Back())).isEqualTo("← 6");
    assertThat(chip(to(12), to(20), new Go.Back(), new Go.Back())).isEmpty();
    assertThat(chip(to(12), new Go.Back(), new Go.Forward())).isEqualTo("← 6");
  }

  @Test
  void being_back_by_other_means_ends_it_too() {
    assertThat(chip(to(12), to(6))).isEmpty();
    assertThat(chip(to(7), new Go.Previous(Arrival.START))).isEmpty();
    assertThat(chip(to(12), to(20), to(11), new Go.Next())).isEqualTo("← 6");
  }

  @Test
  void a_new_jump_starts_it_again() {
    assertThat(chip(to(12), to(6), to(30))).isEqualTo("← 6");
  }

  @Test
  void it_waits_until_a_typed_number_is_settled() {
    assertThat(chip(new Go.Typed(1))).isEmpty();
    assertThat(chip(new Go.Typed(1), new Go.Typed(12), new Go.Settle())).isEqualTo("← 6");
  }
}
