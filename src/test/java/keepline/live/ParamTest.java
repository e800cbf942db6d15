package keepline.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParamTest {
  private static final Param.Real HEAT = Param.Real.of("T", "temperature", 1, 0, 3, 0.1, 0.5);
  private static final Param.Real SHARE = Param.Real.of("topp", "top-p", 1, 0.05, 1, 0.05, 0.2);
  private static final Param.Whole COUNT =
      Param.Whole.of("topk", "top-k", 0, 0, 200, 1, 10).orAtLeast("off");
  private static final Param.Real BETA =
      new Param.Real("beta", "beta", "", true, 0.05, 100, 0.1, 1, 1, 2);
  private static final Param.Choice ORDER =
      new Param.Choice("order", "order", List.of("heat first", "cut first", "none"), 0);

  @ParameterizedTest
  @CsvSource({
    "1, 1, false, 1.1",
    "1, -1, false, 0.9",
    "1, 3, false, 1.3",
    "1, 1, true, 1.5",
    "1.2, 1, true, 1.5",
    "1.2, -1, true, 1.0",
    "1.23, 1, false, 1.3",
    "1.23, -1, false, 1.2",
    "2.8, 1, true, 3.0",
    "3, 1, false, 3.0",
    "0, -1, false, 0.0",
    "0.05, -1, true, 0.0"
  })
  void a_number_steps_along_the_multiples_of_its_step(
      double from, int steps, boolean coarse, String to) {
    assertThat(HEAT.shown(HEAT.step(taken(HEAT, from), steps, coarse))).isEqualTo(to);
  }

  @Test
  void thirty_small_steps_up_and_down_end_where_they_began() {
    Value value = HEAT.step(HEAT.initial(), -100, false);
    for (int i = 1; i <= 30; i++) {
      value = HEAT.step(value, 1, false);
      assertThat(Numbers.of(value)).isEqualTo(Double.parseDouble(Numbers.trimmed(i) + "e-1"));
    }
    assertThat(HEAT.step(value, -20, false)).isEqualTo(HEAT.initial());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, false, 1.26",
    "1.26, -1, false, 1.00",
    "1, 1, true, 10.00",
    "40, 1, true, 100.00",
    "40, -1, true, 10.00",
    "100, 1, false, 100.00",
    "0.05, -1, false, 0.05",
    "0.05, 1, false, 0.0631",
    "0.0631, 1, false, 0.0794"
  })
  void on_a_logarithmic_scale_steps_are_powers_of_ten(
      double from, int steps, boolean coarse, String to) {
    assertThat(BETA.shown(BETA.step(taken(BETA, from), steps, coarse))).isEqualTo(to);
  }

  @Test
  void the_least_value_may_be_a_word() {
    Value off = COUNT.initial();
    assertThat(COUNT.shown(off)).isEqualTo("off");
    assertThat(COUNT.write(off)).isEqualTo("off");
    assertThat(COUNT.read("OFF")).isEqualTo(new Entry.Taken(off));
    assertThat(COUNT.shown(COUNT.step(off, 1, false))).isEqualTo("1");
    assertThat(COUNT.shown(COUNT.step(off, 4, true))).isEqualTo("40");
    assertThat(COUNT.range()).isEqualTo("1 to 200 or off");
  }

  @Test
  void choices_go_round_both_ways_and_a_coarse_step_is_one_word_too() {
    Value first = ORDER.initial();
    assertThat(ORDER.step(first, -1, false).shown()).isEqualTo("none");
    assertThat(ORDER.step(first, 3, false)).isEqualTo(first);
    assertThat(ORDER.step(first, 1, true).shown()).isEqualTo("cut first");
  }

  @Test
  void a_text_has_no_steps_and_a_seed_stops_at_nought() {
    Param.Text text = new Param.Text("text", "text", "as it is");
    assertThat(text.step(text.initial(), 5, true)).isEqualTo(text.initial());
    Param.Seed seed = new Param.Seed("seed", "seed", 2);
    assertThat(seed.shown(seed.step(seed.initial(), -3, false))).isEqualTo("0");
    assertThat(seed.shown(seed.step(seed.initial(), 9_999, false))).isEqualTo("10001");
  }

  @Test
  void a_typed_number_keeps_its_decimals() {
    Value value = taken(HEAT, 1.234);
    assertThat(Numbers.of(value)).isEqualTo(1.234);
    assertThat(HEAT.shown(value)).isEqualTo("1.234");
    assertThat(HEAT.write(value)).isEqualTo("1.234");
    assertThat(HEAT.shown(taken(HEAT, 1))).isEqualTo("1.0");
    assertThat(SHARE.write(taken(SHARE, 0.9))).isEqualTo("0.9");
  }

  @ParameterizedTest
  @CsvSource({
    "12, 'T=12 is outside 0 to 3; using 3'",
    "-1, 'T=-1 is outside 0 to 3; using 0'",
    "1e300, 'T=1e300 is outside 0 to 3; using 3'"
  })
  void what_is_out_of_range_is_clamped_and_said(String typed, String said) {
    assertThat(HEAT.read(typed))
        .isInstanceOfSatisfying(
            Entry.Clamped.class,
            clamped -> {
              assertThat(clamped.said()).isEqualTo(said);
              assertThat(HEAT.accepts(clamped.value())).isTrue();
            });
  }

  @ParameterizedTest
  @CsvSource({"hot", "''", "1.2.3", "'1 2'", "NaN", "1e999", "'0,5'"})
  void what_is_no_number_is_refused_with_the_range(String typed) {
    assertThat(HEAT.read(typed))
        .isEqualTo(new Entry.Refused("\"" + typed + "\" is not a number; T goes from 0 to 3"));
  }

  @Test
  void half_a_word_is_no_count() {
    assertThat(COUNT.read("2.5"))
        .isEqualTo(
            new Entry.Refused("\"2.5\" is not a whole number; topk goes from 1 to 200 or off"));
  }

  @Test
  void a_choice_is_taken_in_any_case_and_else_refused_with_the_nearest() {
    assertThat(ORDER.read("Cut First")).isEqualTo(new Entry.Taken(Value.words("cut first")));
    assertThat(ORDER.read("cut fist"))
        .isEqualTo(
            new Entry.Refused(
                "order is no \"cut fist\"; it is heat first or cut first or none;"
                    + " did you mean \"cut first\"?"));
  }

  @Test
  void a_text_is_cut_after_2000_characters_and_never_inside_one() {
    Param.Text text = new Param.Text("text", "text", "");
    assertThat(text.read("🎬".repeat(2001)))
        .isEqualTo(
            new Entry.Clamped(
                Value.words("🎬".repeat(2000)), "text has 2001 characters; using the first 2000"));
  }

  private static Value taken(Param param, double number) {
    return ((Entry.Taken) param.read(Double.toString(number))).value();
  }
}
