package keepline.live;

import java.math.BigDecimal;
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

  /// How many decimals it takes to write a step: 2 for 0.05.
  static int decimals(double step) {
    return Math.max(0, BigDecimal.valueOf(step).stripTrailingZeros().scale());
  }

  static double rounded(double number, int decimals) {
    return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
  }

  /// As short as it can be written: `0.05`, `3`.
  static String trimmed(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /// @param kept what the parameter makes of the typed number
  static Entry entry(Param param, String text, double typed, Value kept) {
    if (param.accepts(Value.real(typed, 0)) || Math.abs(of(kept) - typed) < 1e-9) {
      return new Entry.Taken(kept);
    }
    return new Entry.Clamped(
        kept,
        "%s=%s is outside %s; using %s"
            .formatted(param.id(), text.strip(), param.range(), param.write(kept)));
  }
}
