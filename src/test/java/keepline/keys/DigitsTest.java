package keepline.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import keepline.keys.Digits.Outcome;
import keepline.keys.Digits.Step;
import keepline.reading.Command.Go;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {
  private static final long LATER = 1_200;

  /// Digits typed from page 6, 100 ms apart, the first at time 0.
  private static Step type(String digits, int pages) {
    Step step = new Step(Digits.none(), new Outcome.Nothing(), List.of());
    int here = 6;
    for (int i = 0; i < digits.length(); i++) {
      step = step.then().press(digits.charAt(i) - '0', i * 100L, here, pages);
      if (step.outcome() instanceof Outcome.GoTo to) {
        here = to.page();
      }
    }
    return step;
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5, true",
    "5, 1, true",
    "9, 9, true",
    "9, 1, true",
    "10, 1, false",
    "10, 2, true",
    "10, 10, true",
    "40, 4, false",
    "40, 5, true",
    "40, 40, true",
    "40, 12, true",
    "99, 9, false",
    "99, 99, true",
    "100, 10, false",
    "100, 11, true",
    "100, 100, true",
    "1000, 99, false",
    "1000, 100, false",
    "1000, 101, true",
    "1000, 1000, true",
    "40, 07, true",
    "100, 07, false",
    "40, 012, true"
  })
  void every_page_has_a_number_and_it_closes_where_no_longer_one_is_possible(
      int pages, String digits, boolean closed) {
    Step step = type(digits, pages);
    int page = Integer.parseInt(digits);
    assertThat(step.outcome()).isEqualTo(new Outcome.GoTo(page));
    assertThat(step.moves())
        .isEqualTo(
            closed ? List.of(new Go.Typed(page), new Go.Settle()) : List.of(new Go.Typed(page)));
    assertThat(step.then().state() instanceof Digits.State.Closed).isEqualTo(closed);
  }

  @ParameterizedTest
  @CsvSource({"5, 6, 1-5", "5, 9, 1-5", "9, 02, ''", "40, 49, 1-40", "99, 0, ''", "1, 2, 1"})
  void a_digit_that_leads_out_of_the_deck_stays_and_says_the_range(
      int pages, String digits, String range) {
    Step step = type(digits, pages);
    if (range.isEmpty()) {
      assertThat(step.outcome()).isNotInstanceOf(Outcome.Stay.class);
    } else {
      assertThat(step.outcome()).isEqualTo(new Outcome.Stay(range));
      assertThat(step.moves()).isEmpty();
    }
  }

  @Test
  void after_a_refused_digit_a_new_number_begins_in_the_same_gesture() {
    Digits refused = type("49", 40).then();
    Step one = refused.press(1, 300, 4, 40);
    Step twelve = one.then().press(2, 400, 1, 40);
    assertThat(one.moves()).containsExactly(new Go.Typed(1));
    assertThat(twelve.outcome()).isEqualTo(new Outcome.GoTo(12));
    assertThat(twelve.then().cancel(500).outcome()).isEqualTo(new Outcome.WentBack(6));
  }

  @Test
  void a_digit_extends_the_number_just_in_time_and_begins_another_when_late() {
    Digits one = type("1", 40).then();
    assertThat(one.press(2, LATER - 1, 1, 40).outcome()).isEqualTo(new Outcome.GoTo(12));
    Step late = one.press(2, LATER, 1, 40);
    assertThat(late.outcome()).isEqualTo(new Outcome.GoTo(2));
    assertThat(late.moves()).containsExactly(new Go.Settle(), new Go.Typed(2));
    assertThat(late.then().cancel(LATER + 1).outcome()).isEqualTo(new Outcome.WentBack(1));
  }

  @Test
  void each_digit_gives_the_next_one_its_time() {
    Digits ten = type("10", 1_000).then();
    assertThat(ten.press(0, 100 + LATER - 1, 10, 1_000).outcome()).isEqualTo(new Outcome.GoTo(100));
  }

  @Test
  void a_number_that_is_closed_is_not_extended() {
    Step again = type("51", 40);
    assertThat(again.outcome()).isEqualTo(new Outcome.GoTo(1));
    assertThat(again.then().cancel(200).outcome()).isEqualTo(new Outcome.WentBack(5));
  }

  @Test
  void time_closes_an_open_number_and_later_clears_its_box() {
    Digits one = type("1", 40).then();
    assertThat(one.due()).hasValue(LATER);
    assertThat(one.expire(LATER - 1)).isEqualTo(new Step(one, new Outcome.Nothing(), List.of()));
    Step closed = one.expire(LATER);
    assertThat(closed.outcome()).isEqualTo(new Outcome.Closed());
    assertThat(closed.moves()).containsExactly(new Go.Settle());
    assertThat(closed.then().due()).hasValue(Digits.RECENT);
    assertThat(closed.then().expire(Digits.RECENT - 1).then().shown()).isTrue();
    assertThat(closed.then().expire(Digits.RECENT).then().shown()).isFalse();
    assertThat(closed.then().expire(Digits.RECENT).then().due()).isEmpty();
  }

  @Test
  void enter_closes_an_open_number_at_once() {
    Step enter = type("1", 40).then().confirm(200);
    assertThat(enter.outcome()).isEqualTo(new Outcome.Closed());
    assertThat(enter.moves()).containsExactly(new Go.Settle());
    assertThat(enter.then().shown()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "12", "5", "49", "0", "07"})
  void enter_is_a_confirmation_for_five_seconds_after_the_last_digit(String digits) {
    Digits typed = type(digits, 40).then();
    long last = 100L * (digits.length() - 1);
    Digits closed = typed.expire(last + LATER).then();
    assertThat(closed.confirm(last + 4_999).outcome()).isEqualTo(new Outcome.Closed());
    assertThat(closed.confirm(last + 5_000).outcome()).isEqualTo(new Outcome.Nothing());
  }

  @Test
  void a_second_enter_and_one_after_another_command_are_confirmations_too() {
    Digits confirmed = type("12", 40).then().confirm(300).then();
    assertThat(confirmed.confirm(600).outcome()).isEqualTo(new Outcome.Closed());
    Digits interrupted = type("12", 40).then().interrupt().then();
    assertThat(interrupted.confirm(600).outcome()).isEqualTo(new Outcome.Closed());
  }

  @Test
  void enter_without_a_number_is_an_ordinary_enter() {
    assertThat(Digits.none().confirm(0).outcome()).isEqualTo(new Outcome.Nothing());
  }

  @Test
  void esc_takes_an_open_number_back_and_undoes_a_closed_one() {
    Step open = type("1", 40).then().cancel(200);
    assertThat(open.outcome()).isEqualTo(new Outcome.WentBack(6));
    assertThat(open.moves()).containsExactly(new Go.TakeBack());
    Step closed = type("12", 40).then().cancel(4_000);
    assertThat(closed.outcome()).isEqualTo(new Outcome.WentBack(6));
    assertThat(closed.moves()).containsExactly(new Go.Back());
    assertThat(closed.then().shown()).isFalse();
  }

  @Test
  void esc_is_for_something_else_without_a_number_and_after_its_time() {
    assertThat(Digits.none().cancel(0).outcome()).isEqualTo(new Outcome.Nothing());
    assertThat(type("12", 40).then().cancel(100 + Digits.RECENT).outcome())
        .isEqualTo(new Outcome.Nothing());
    assertThat(type("12", 40).then().confirm(200).then().cancel(300).outcome())
        .isEqualTo(new Outcome.Nothing());
  }

  @Test
  void esc_on_a_number_that_led_nowhere_only_closes_it() {
    assertThat(type("0", 40).then().cancel(50).outcome()).isEqualTo(new Outcome.Closed());
    assertThat(type("6", 40).then().cancel(50)).isEqualTo(type("6", 40).then().interrupt());
  }

  @Test
  void a_lone_0_does_nothing() {
    Step zero = type("0", 40);
    assertThat(zero.outcome()).isEqualTo(new Outcome.Nothing());
    assertThat(zero.moves()).isEmpty();
    assertThat(zero.then().expire(LATER).then().shown()).isFalse();
  }

  @Test
  void a_late_event_settles_what_time_should_have_closed() {
    Digits one = type("1", 40).then();
    assertThat(one.confirm(9_000))
        .isEqualTo(
            new Step(one.confirm(9_000).then(), new Outcome.Nothing(), List.of(new Go.Settle())));
    assertThat(one.cancel(9_000).moves()).containsExactly(new Go.Settle());
    assertThat(one.expire(9_000).then().shown()).isFalse();
  }

  @Test
  void in_a_deck_without_pages_digits_do_nothing() {
    Step step = Digits.none().press(1, 0, 0, 0);
    assertThat(step).isEqualTo(new Step(Digits.none(), new Outcome.Nothing(), List.of()));
  }

  @Test
  void the_time_is_a_setting() {
    Digits slow = Digits.openFor(3_000).press(1, 0, 6, 40).then();
    assertThat(slow.press(2, 2_999, 1, 40).outcome()).isEqualTo(new Outcome.GoTo(12));
    assertThatThrownBy(() -> Digits.openFor(0)).hasMessageContaining("from 1 to 5000 ms");
    assertThatThrownBy(() -> Digits.openFor(5_001)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void times_may_begin_below_zero() {
    Digits one = Digits.none().press(1, -5_000_000, 6, 40).then();
    assertThat(one.press(2, -4_999_000, 1, 40).outcome()).isEqualTo(new Outcome.GoTo(12));
  }
}
