package keepline.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SplitMix64Test {
  private static final Offset<Double> CLOSE = within(5e-7);

  @Test
  void seed_0_gives_the_published_numbers() {
    SplitMix64 random = new SplitMix64(0);
    assertThat(random.next()).isEqualTo(0xe220a8397b1dcdafL);
    assertThat(random.next()).isEqualTo(0x6e789e6aa1b965f4L);
    assertThat(random.next()).isEqualTo(0x06c45d188009454fL);
  }

  @Test
  void uniforms_are_the_upper_53_bits() {
    SplitMix64 random = new SplitMix64(1);
    for (double expected : new double[] {0.566562, 0.745782, 0.971003, 0.444359}) {
      assertThat(random.uniform()).isCloseTo(expected, CLOSE);
    }
  }

  @Test
  void normals_come_in_pairs_the_cosine_first() {
    SplitMix64 random = new SplitMix64(1);
    for (double expected : new double[] {-0.034267, -1.292609, -2.500067, 0.911467}) {
      assertThat(random.normal()).isCloseTo(expected, CLOSE);
    }
    assertThat(new SplitMix64(5).normal()).isCloseTo(0.014335, CLOSE);
  }

  @Test
  void ten_thousand_normals_have_mean_0_and_spread_1() {
    SplitMix64 random = new SplitMix64(42);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < 10_000; i++) {
      double x = random.normal();
      sum += x;
      squares += x * x;
    }
    assertThat(sum / 10_000).isCloseTo(0, within(0.03));
    assertThat(squares / 10_000).isCloseTo(1, within(0.05));
  }
}
