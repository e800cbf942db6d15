package keepline.figure;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {
  @Test
  void a_broken_figure_says_why() {
    Block block = new Block("fig table", 3, 4, List.of());
    assertThatThrownBy(() -> new Outcome.Broken(block, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
