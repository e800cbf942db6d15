package keepline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateLineTest {
  private static final Engines ENGINES = new Engines(List.of(new Spring(), new Sampling()));

  static Stream<Engine> engines() {
    return Stream.concat(Stream.of(new Spring()), Engines.standard().all().stream());
  }

  @ParameterizedTest
  @MethodSource("engines")
  void any_state_comes_back_from_its_line(Engine engine) throws StateLine.Unreadable {
    SplittableRandom random = new SplittableRandom(11);
    Engines engines = new Engines(List.of(engine));
    for (int i = 0; i < 300; i++) {
      State state = States.random(engine, random);
      String line = StateLine.write(engine, state);
      assertThat(line).doesNotContain("\n");
      StateLine.Read read = StateLine.read(line, engines);
      assertThat(read.state()).as(line).isEqualTo(state);
      assertThat(read.said()).isEmpty();
      assertThat(read.engine().name()).isEqualTo(engine.name());
    }
  }

  @Test
  void a_line_names_every_knob_in_order() {
    assertThat(StateLine.write(new Sampling(), States.of(new Sampling(), "topp=0.9 T=1.5")))
        .isEqualTo("sampling T=1.5 topk=off topp=0.9 minp=0 order=\"heat first\" seed=42");
  }

  @Test
  void knobs_that_a_line_leaves_out_stay_where_they_start() throws StateLine.Unreadable {
    State state = StateLine.read("  sampling   topk=40 ", ENGINES).state();
    assertThat(state).isEqualTo(State.initial(new Sampling()).with("topk", Value.whole(40)));
  }

  @Test
  void a_value_out_of_range_is_clamped_and_said() throws StateLine.Unreadable {
    StateLine.Read read = StateLine.read("sampling T=12 topk=500", ENGINES);
    assertThat(read.state().number("T")).isEqualTo(3);
    assertThat(read.said())
        .containsExactly(
            "T=12 is outside 0 to 3; using 3", "topk=500 is outside 1 to 200 or off; using 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "samplng T=1;no live engine \"samplng\"; did you mean \"sampling\"?",
        "brew;no live engine \"brew\"; engines are spring sampling",
        "sampling tpp=1;sampling has no parameter \"tpp\"; did you mean \"topp\"?",
        "spring mass=1;spring has no parameter \"mass\";"
            + " its parameters are weight stiff turn wire label seed",
        "sampling T;\"\" is not a number; T goes from 0 to 3",
        "sampling T=hot;\"hot\" is not a number; T goes from 0 to 3",
        "sampling T=1 T=2;\"T\" is set twice; keep one of the two"
      })
  void a_line_that_says_no_state_is_told_why(String text) {
    String line = text.substring(0, text.indexOf(';'));
    String message = text.substring(text.indexOf(';') + 1);
    assertThatThrownBy(() -> StateLine.read(line, ENGINES))
        .isInstanceOf(StateLine.Unreadable.class)
        .hasMessage(message);
  }
}
