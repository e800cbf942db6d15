import java.util.Arrays;

/// Times measured, in milliseconds; what could not be measured is left out.
record Times(double[] sorted) {
  static Times of(double... times) {
    return new Times(Arrays.stream(times).filter(t -> !Double.isNaN(t)).sorted().toArray());
  }

  double least() {
    return sorted.length == 0 ? Double.NaN : sorted[0];
  }

  double median() {
    return at(0.5);
  }

  double p95() {
    return at(0.95);
  }

  private double at(double part) {
    return sorted.length == 0
        ? Double.NaN
        : sorted[Math.min(sorted.length - 1, (int) (part * sorted.length))];
  }
}
