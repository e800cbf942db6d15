package keepline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettlingTest {
  @Test
  void nothing_is_due_while_nothing_changes() {
    assertThat(Settling.STILL.due()).isEmpty();
  }

  @Test
  void one_change_is_written_soon() {
    assertThat(Settling.STILL.changed(1_000).due()).hasValue(1_250);
  }

  @Test
  void changes_close_together_are_written_once_they_stop() {
    assertThat(Settling.STILL.changed(1_000).changed(1_200).due()).hasValue(1_450);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatever_changes_is_due_within_a_second(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int i = 0; i < 200; i++) {
      long now = random.nextInt(1_000);
      Settling settling = Settling.STILL.changed(now);
      long first = now;
      for (int n = 0; n < 50; n++) {
        now += random.nextInt(200);
        settling = settling.changed(now);
        assertThat(settling.due().orElseThrow()).isLessThan(first + 1_000);
      }
    }
  }
}
