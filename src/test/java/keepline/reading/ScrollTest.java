package keepline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import keepline.reading.Command.Arrival;
import keepline.reading.Command.Go;
import keepline.reading.Command.Scroll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScrollTest {
  @ParameterizedTest
  @EnumSource
  void hidden_prose_is_scrolled_and_a_held_key_stops_at_its_end(Scroll scroll) {
    assertThat(scroll.turn(false, false)).isEmpty();
    assertThat(scroll.turn(false, true)).isEmpty();
    assertThat(scroll.turn(true, true)).isEmpty();
  }

  @Test
  void at_its_end_the_page_turns_and_going_back_arrives_at_the_end() {
    assertThat(Scroll.SCREEN_DOWN.turn(true, false)).contains(new Go.Next());
    assertThat(Scroll.LINE_DOWN.turn(true, false)).contains(new Go.Next());
    assertThat(Scroll.SCREEN_UP.turn(true, false)).contains(new Go.Previous(Arrival.END));
    assertThat(Scroll.LINE_UP.turn(true, false)).contains(new Go.Previous(Arrival.END));
  }
}
