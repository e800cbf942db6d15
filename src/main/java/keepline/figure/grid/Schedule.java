package keepline.figure.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/// How fast noise drowns a picture, from time 0 (none) to time 1000.
enum Schedule {
  /// Ho, Jain and Abbeel 2020: the share of noise that comes in grows evenly.
  LINEAR(time -> between(1e-4, 0.02, time)),
  /// Nichol and Dhariwal 2021: what is left follows a cosine, with s = 0.008.
  COSINE(time -> StrictMath.min(0.999, 1 - cosine(time) / cosine(time - 1))),
  /// Rombach and others 2022 (Stable Diffusion): the roots of the shares grow evenly.
  SD(time -> square(between(StrictMath.sqrt(0.00085), StrictMath.sqrt(0.012), time)));

  static final int TIMES = 1000;

  // a list that can't be changed
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<Double> left;

  /// @param share of noise that comes in at a time from 1 on; in papers it has the name beta
  Schedule(DoubleUnaryOperator share) {
    List<Double> table = new ArrayList<>(List.of(1.0));
    for (int time = 1; time <= TIMES; time++) {
      table.add(table.getLast() * (1 - share.applyAsDouble(time)));
    }
    left = List.copyOf(table);
  }

  /// How much of the picture's variance is left at a time; in papers it has the name alpha-bar.
  double left(int time) {
    return left.get(time);
  }

  /// Its name in a figure block.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Schedule::word).toList();
  }

  static Optional<Schedule> of(String word) {
    return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
  }

  private static double between(double first, double last, double time) {
    return first + (last - first) * (time - 1) / (TIMES - 1);
  }

  private static double cosine(double time) {
    return square(StrictMath.cos((time / TIMES + 0.008) / 1.008 * Math.PI / 2));
  }

  private static double square(double value) {
    return value * value;
  }
}
