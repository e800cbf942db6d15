package keepline.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
  private final Engine engine = new Sampling();

  @Test
  void names_of_knobs_and_results_are_filled_in() {
    Template template =
        new Template("At {T} the top has {p1:%}, {tail.n} others {tail:%}; {kept} kept, k {topk}.");
    assertThat(template.fill(engine, States.of(engine, "T=1.5 topp=0.9")))
        .isEqualTo("At 1.5 the top has 7 %, 34,428 others 82 %; 34,434 kept, k off.");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 %",
    "0.0001, under 0.1 %",
    "0.004, 0.4 %",
    "0.0096, 1 %",
    "0.125, 13 %",
    "0.45, 45 %",
    "0.996, 99.6 %",
    "0.99999, over 99.9 %",
    "1, 100 %"
  })
  void a_share_of_a_hundred_is_never_rounded_to_none_or_all(double share, String shown) {
    assertThat(Template.percent(share)).isEqualTo(shown);
  }

  @Test
  void names_are_found_with_their_places() {
    assertThat(new Template("a {T} {mat:%}").names())
        .containsExactly(new Template.Name("T", false, 3), new Template.Name("mat", true, 7));
  }

  @Test
  void a_brace_without_a_name_is_found() {
    assertThat(new Template("half {T").strayBrace()).hasValue(5);
    assertThat(new Template("{T} {T:2} more").strayBrace()).hasValue(4);
    assertThat(new Template("{T} more").strayBrace()).isEmpty();
  }
}
