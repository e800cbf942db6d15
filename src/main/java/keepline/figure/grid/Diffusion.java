package keepline.figure.grid;

import java.util.Arrays;
import java.util.List;
import keepline.figure.SplitMix64;

/// Noising and denoising of [Bitmaps] (Ho et al. 2020, arXiv:2006.11239), exact.
///
/// For a training set this small the best possible denoiser is known in closed form: it weighs
/// every picture of the set by how likely the noisy one came from it, and answers with the mean.
final class Diffusion {
  private static final List<double[]> SET =
      Arrays.stream(Bitmaps.values()).map(Bitmaps::ink).toList();

  private final Schedule schedule;

  Diffusion(Schedule schedule) {
    this.schedule = schedule;
  }

  /// Pure noise.
  static double[] noise(long seed) {
    SplitMix64 random = new SplitMix64(seed);
    double[] noise = new double[Bitmaps.SIDE * Bitmaps.SIDE];
    Arrays.setAll(noise, i -> random.normal());
    return noise;
  }

  /// A picture after `t` steps of noise.
  double[] noised(double[] picture, int t, long seed) {
    double left = schedule.left(t);
    double[] noise = noise(seed);
    double[] out = new double[picture.length];
    Arrays.setAll(
        out, i -> StrictMath.sqrt(left) * picture[i] + StrictMath.sqrt(1 - left) * noise[i]);
    return out;
  }

  /// How likely each picture of the set is what a noisy one came from; they sum to 1.
  ///
  /// @param t above 0
  double[] weights(double[] noisy, int t) {
    double left = schedule.left(t);
    double[] logs = new double[SET.size()];
    for (int k = 0; k < logs.length; k++) {
      double distance = 0;
      for (int i = 0; i < noisy.length; i++) {
        double off = noisy[i] - StrictMath.sqrt(left) * SET.get(k)[i];
        distance += off * off;
      }
      logs[k] = -distance / (2 * (1 - left));
    }
    double most = Arrays.stream(logs).max().orElseThrow();
    double sum = 0;
    for (int k = 0; k < logs.length; k++) {
      logs[k] = StrictMath.exp(logs[k] - most);
      sum += logs[k];
    }
    for (int k = 0; k < logs.length; k++) {
      logs[k] /= sum;
    }
    return logs;
  }

  /// What is left at step `t` of a picture made from pure noise at step 1000, in equal steps
  /// without new noise (DDIM, Song et al. 2021, arXiv:2010.02502).
  ///
  /// @param steps how many it would take down to 0
  double[] denoised(long seed, int t, int steps) {
    double[] at = noise(seed);
    for (int i = 0; i < steps; i++) {
      int from = Schedule.STEPS - (int) Math.round((double) Schedule.STEPS * i / steps);
      int to = Schedule.STEPS - (int) Math.round((double) Schedule.STEPS * (i + 1) / steps);
      if (to < t) {
        return at;
      }
      at = step(at, from, to);
    }
    return at;
  }

  private double[] step(double[] noisy, int from, int to) {
    double[] guess = guess(noisy, from);
    double before = schedule.left(from);
    double after = schedule.left(to);
    double[] out = new double[noisy.length];
    for (int i = 0; i < out.length; i++) {
      double noise = (noisy[i] - StrictMath.sqrt(before) * guess[i]) / StrictMath.sqrt(1 - before);
      out[i] = StrictMath.sqrt(after) * guess[i] + StrictMath.sqrt(1 - after) * noise;
    }
    return out;
  }

  private double[] guess(double[] noisy, int t) {
    double[] weights = weights(noisy, t);
    double[] mean = new double[noisy.length];
    for (int k = 0; k < weights.length; k++) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += weights[k] * SET.get(k)[i];
      }
    }
    return mean;
  }
}
