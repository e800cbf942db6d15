package keepline.figure.plot;

/// One of a plot's two scales.
///
/// @param title with the unit in brackets, or the empty string
/// @param from the least value as its author wrote it, `to` the largest
record Axis(String title, Spacing spacing, double min, double max, String from, String to) {

  /// How values are laid out along the axis.
  enum Spacing {
    LIN,
    LOG,
    /// As `LIN`, without ticks: for what has an order and no published numbers.
    NONE
  }

  Axis {
    if (!(min < max) || (spacing == Spacing.LOG && !(min > 0))) {
      throw new IllegalArgumentException("no scale from " + min + " to " + max);
    }
  }

  /// Where a value lies, from 0 at the least to 1 at the largest; outside of it beyond them. What
  /// has no logarithm lies far below.
  double part(double value) {
    return spacing == Spacing.LOG
        ? StrictMath.log(Math.max(value / min, Double.MIN_NORMAL)) / StrictMath.log(max / min)
        : (value - min) / (max - min);
  }

  /// The value at a part of the axis.
  double at(double part) {
    return spacing == Spacing.LOG
        ? min * StrictMath.pow(max / min, part)
        : min + part * (max - min);
  }

  boolean holds(double value) {
    double part = spacing == Spacing.LOG && value <= 0 ? -1 : part(value);
    return part >= -1e-9 && part <= 1 + 1e-9;
  }
}
