package keepline.live;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// What parameters that are numbers have in common.
final class Numbers {
  private Numbers() {}

  static double of(Value value) {
    return switch (value) {
      case Value.Num n -> n.number();
      case Value.Words w -> throw new IllegalArgumentException("no number: " + w.text());
    };
  }

  /// The multiple of `step` that lies so many steps above a number, or below it.
  ///
  /// @param slack how far from a multiple, in steps, a number still counts as one
  static double next(double from, double step, int steps, double slack) {
    double at = from / step;
    double near = Math.rint(at);
    double grid = Math.abs(at - near) <= slack ? near : steps > 0 ? Math.floor(at) : Math.ceil(at);
    return (grid + steps) * step;
  }

  /// The same for powers of ten whose exponents are multiples of `step`, to three digits.
  static double nextPower(double from, double step, int steps) {
    // three digits are at most 0.0022 off in the exponent
    double slack = Math.min(0.4, 0.0022 / step);
    double power = StrictMath.pow(10, next(StrictMath.log10(from), step, steps, slack));
    return new BigDecimal(power).round(new MathContext(3)).doubleValue();
  }

  /// How many decimals it takes to write a step: 2 for 0.05.
  static int decimals(double step) {
    return Math.max(0, BigDecimal.valueOf(step).stripTrailingZeros().scale());
  }

  static double rounded(double number, int decimals) {
    return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
  }

  /// As short as it can be written: `0.05`, `3`.
  static String trimmed(double number) {
    return number == 0 ? "0" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /// @param kept what the parameter makes of the typed number
  static Entry entry(Param param, String text, double typed, Value kept) {
    if (param.accepts(Value.real(typed, 0))) {
      return new Entry.Taken(kept);
    }
    return new Entry.Clamped(
        kept,
        "%s=%s is outside %s; using %s"
            .formatted(param.id(), text.strip(), param.range(), param.write(kept)));
  }
}
