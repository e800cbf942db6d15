package keepline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class StateTest {
  private final State state = State.initial(new Spring());

  @Test
  void a_state_starts_where_every_knob_starts() {
    assertThat(state.settings()).isEqualTo(state.params().stream().map(Param::initial).toList());
  }

  @Test
  void changing_one_knob_leaves_the_others_and_the_state_itself() {
    State changed = state.with("weight", Value.real(2, 1));
    assertThat(changed.number("weight")).isEqualTo(2);
    assertThat(state.number("weight")).isEqualTo(1);
    assertThat(changed.with("weight", Value.real(1, 1))).isEqualTo(state);
  }

  @Test
  void a_value_that_its_parameter_does_not_take_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> state.with("weight", Value.real(11, 1)));
    assertThatIllegalArgumentException().isThrownBy(() -> state.with("turn", Value.real(1.5, 1)));
    assertThatIllegalArgumentException().isThrownBy(() -> state.with("wire", Value.words("gold")));
    assertThatIllegalArgumentException().isThrownBy(() -> state.with("label", Value.whole(1)));
    assertThatIllegalArgumentException().isThrownBy(() -> state.with("mass", Value.whole(1)));
    assertThatIllegalArgumentException().isThrownBy(() -> new State(state.params(), List.of()));
  }

  @Test
  void a_number_that_is_none_is_no_value() {
    assertThatIllegalArgumentException().isThrownBy(() -> Value.real(Double.NaN, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> Value.real(Double.POSITIVE_INFINITY, 2));
  }

  @Test
  void numbers_are_shown_with_fixed_decimals_thousands_and_a_true_minus() {
    assertThat(Value.whole(34434).shown()).isEqualTo("34,434");
    assertThat(Value.real(-0.25, 2).shown()).isEqualTo("\u22120.25");
    assertThat(Value.real(-0.001, 2).shown()).isEqualTo("0.00");
  }
}
