package keepline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import keepline.figure.Blocks;
import keepline.figure.Outcome;
import org.junit.jupiter.api.Test;

class TurnedTest {
  private final LiveFigure figure = figure("set: T=0.7 seed=7\nkeys: T topp order seed");
  private final Turned start = Turned.start(figure);

  @Test
  void it_opens_where_the_block_says_with_the_main_knob_active() {
    assertThat(start.now()).isEqualTo(figure.start());
    assertThat(start.active()).isEqualTo("T");
    assertThat(start.ghost()).isEmpty();
  }

  @Test
  void steps_turn_the_active_knob_and_no_other() {
    Turned turned = start.step(2, false);
    assertThat(turned.now()).isEqualTo(figure.start().stepped("T", 2, false));
    assertThat(turned.step(-2, false)).isEqualTo(start);
    assertThat(start.next().step(-1, true).now().number("topp")).isLessThan(1);
  }

  @Test
  void the_knobs_go_round() {
    assertThat(start.next().next().next().active()).isEqualTo("seed");
    assertThat(start.next().next().next().next()).isEqualTo(start);
    assertThat(start.activate("minp")).isEqualTo(start);
  }

  @Test
  void one_knob_or_all_go_back_to_where_they_stood() {
    Turned both = start.step(3, false).next().step(-1, false);
    assertThat(both.resetActive().now().number("T")).isEqualTo(1.0);
    assertThat(both.resetActive().now().number("topp")).isEqualTo(1.0);
    assertThat(both.remember().reset()).isEqualTo(start);
  }

  @Test
  void what_is_remembered_stays_until_it_is_remembered_again() {
    Turned turned = start.remember().step(1, false);
    assertThat(turned.ghost()).contains(figure.start());
    assertThat(turned.moment()).isEqualTo(new Moment(turned.now(), turned.ghost()));
    assertThat(turned.remember().ghost()).contains(turned.now());
    assertThat(turned.remember().remember().ghost()).isEmpty();
  }

  @Test
  void a_figure_without_time_takes_no_steps_of_it() {
    assertThat(start.time(1)).isEqualTo(start);
  }

  @Test
  void in_a_figure_read_anew_the_knobs_stay_where_they_were_turned_to() {
    Turned turned = start.step(1, false).next();
    LiveFigure edited = figure("set: T=1.5 seed=7\nkeys: T seed");
    assertThat(turned.in(edited).now()).isEqualTo(turned.now());
    assertThat(turned.in(edited).active()).isEqualTo("T");
    assertThat(start.in(edited)).isEqualTo(Turned.start(edited));
  }

  @Test
  void a_knob_that_the_figure_does_not_show_can_not_be_active() {
    assertThatThrownBy(() -> new Turned(figure, figure.start(), "minp", start.ghost()))
        .hasMessageContaining("minp");
  }

  private static LiveFigure figure(String lines) {
    String block = "```fig live sampling\nalt: At temperature {T} the top has {p1:%}.\n" + lines;
    return switch (LiveNotation.read(Blocks.of(block), Engines.standard())) {
      case Outcome.Drawn drawn when drawn.figure() instanceof LiveFigure live -> live;
      case Outcome other -> throw new AssertionError(other);
    };
  }
}
