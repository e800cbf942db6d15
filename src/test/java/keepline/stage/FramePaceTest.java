package keepline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FramePaceTest {
  private final AtomicInteger done = new AtomicInteger();
  private final FramePace pace = Fx.get(() -> new FramePace(done::incrementAndGet));

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void the_first_call_works_at_once() {
    Fx.run(
        () -> {
          pace.ask();
          assertThat(done).hasValue(1);
          assertThat(pace.waiting()).isFalse();
        });
  }

  @Test
  void a_burst_works_once_more_with_the_next_frame() {
    Fx.run(
        () -> {
          for (int i = 0; i < 39; i++) {
            pace.ask();
          }
          assertThat(done).hasValue(1);
          assertThat(pace.waiting()).isTrue();
        });
    Fx.pulse();
    assertThat(done).hasValue(2);
  }

  @Test
  void settling_does_what_waits_and_nothing_twice() {
    Fx.run(
        () -> {
          pace.ask();
          pace.ask();
          pace.settle();
          pace.settle();
          assertThat(done).hasValue(2);
        });
    Fx.pulse();
    assertThat(done).hasValue(2);
  }
}
