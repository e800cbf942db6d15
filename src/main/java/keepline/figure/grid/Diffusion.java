package keepline.figure.grid;

import java.util.EnumMap;
import java.util.Map;
import keepline.figure.SplitMix64;

/// Diffusion on the eight pictures, exactly: how noise drowns one, and how the best possible
/// denoiser, which knows these eight and nothing else, draws one out of noise.
///
/// A signal has one number a cell, 1 or -1 where a picture is clean.
final class Diffusion {
  private Diffusion() {}

  /// So many numbers of a normal distribution.
  static double[] noise(int cells, long seed) {
    SplitMix64 random = new SplitMix64(seed);
    double[] noise = new double[cells];
    for (int i = 0; i < cells; i++) {
      noise[i] = random.normal();
    }
    return noise;
  }

  /// A picture after so much time of noise, in one go.
  static double[] noised(Picture picture, int time, long seed, Schedule schedule) {
    double kept = StrictMath.sqrt(schedule.left(time));
    double added = StrictMath.sqrt(1 - schedule.left(time));
    double[] signal = noise(Picture.CELLS, seed);
    for (int i = 0; i < signal.length; i++) {
      signal[i] = kept * picture.signal(i) + added * signal[i];
    }
    return signal;
  }

  /// How likely it is, at a time above 0, that each of the pictures lies under this noise; they add
  /// up to 1. A softmax over what is stored, as attention is.
  static Map<Picture, Double> likely(double[] signal, int time, Schedule schedule) {
    double left = schedule.left(time);
    double kept = StrictMath.sqrt(left);
    Map<Picture, Double> weights = new EnumMap<>(Picture.class);
    double most = Double.NEGATIVE_INFINITY;
    for (Picture picture : Picture.values()) {
      double distance = 0;
      for (int i = 0; i < signal.length; i++) {
        double off = signal[i] - kept * picture.signal(i);
        distance += off * off;
      }
      double weight = -distance / (2 * (1 - left));
      weights.put(picture, weight);
      most = Math.max(most, weight);
    }
    // the largest exponent is 0, so that nothing overflows
    double shift = most;
    weights.replaceAll((picture, weight) -> StrictMath.exp(weight - shift));
    double sum = 0;
    for (double weight : weights.values()) {
      sum += weight;
    }
    double total = sum;
    weights.replaceAll((picture, weight) -> weight / total);
    return weights;
  }

  /// The denoiser's guess of the clean picture: the mean of all, each as likely as it is.
  static double[] guess(double[] signal, int time, Schedule schedule) {
    double[] guess = new double[signal.length];
    likely(signal, time, schedule)
        .forEach(
            (picture, weight) -> {
              for (int i = 0; i < guess.length; i++) {
                guess[i] += weight * picture.signal(i);
              }
            });
    return guess;
  }

  /// What has become of pure noise at `until`, on the way back from time 1000 in so many equal
  /// steps without fresh noise (Song, Meng and Ermon 2021, DDIM).
  static double[] denoised(long seed, int steps, Schedule schedule, int until) {
    double[] signal = noise(Picture.CELLS, seed);
    for (int step = steps; step > 0 && time(step, steps) > until; step--) {
      int from = time(step, steps);
      double left = schedule.left(from);
      double next = schedule.left(time(step - 1, steps));
      double[] guess = guess(signal, from, schedule);
      double kept = StrictMath.sqrt(left);
      double noise = StrictMath.sqrt((1 - next) / (1 - left));
      for (int i = 0; i < signal.length; i++) {
        signal[i] = StrictMath.sqrt(next) * guess[i] + noise * (signal[i] - kept * guess[i]);
      }
    }
    return signal;
  }

  /// The time before a step of the way back, which ends with step 0 at time 0.
  static int time(int step, int steps) {
    return (int) StrictMath.rint((double) Schedule.TIMES * step / steps);
  }
}
