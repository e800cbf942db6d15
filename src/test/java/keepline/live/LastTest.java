package keepline.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LastTest {
  private final List<String> worked = new ArrayList<>();
  private final Last<String, StringBuilder> reversed =
      new Last<>(
          text -> {
            worked.add(text);
            return new StringBuilder(text).reverse();
          });

  @Test
  void what_was_asked_last_is_not_worked_out_again_while_somebody_holds_it() {
    StringBuilder first = reversed.of("tide");
    assertThat(reversed.of(new String("tide"))).isSameAs(first);
    assertThat(worked).containsExactly("tide");
  }

  @Test
  void every_answer_is_the_one_to_what_was_asked() {
    for (String text : List.of("ebb", "flow", "ebb", "flow", "flow")) {
      assertThat(reversed.of(text)).hasToString(new StringBuilder(text).reverse().toString());
    }
    assertThat(worked).startsWith("ebb", "flow", "ebb", "flow");
  }
}
