package keepline.figure.plot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where an axis is labelled: steps of 1, 2 or 5 times a power of ten; on a logarithmic axis powers
/// of ten, with 2 and 5 between them where there is room.
///
/// @param value on the axis
/// @param label as it is shown
record Ticks(double value, String label) {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /// At most `most` ticks, and at least two unless the axis has none.
  static List<Ticks> of(Axis axis, int most) {
    return switch (axis.spacing()) {
      case NONE -> List.of();
      case LIN -> linear(axis, Math.max(2, most));
      case LOG -> logarithmic(axis, Math.max(2, most));
    };
  }

  private static List<Ticks> linear(Axis axis, int most) {
    double span = axis.max() - axis.min();
    int power = (int) Math.floor(StrictMath.log10(span)) - 3;
    while (true) {
      for (int digit : new int[] {1, 2, 5}) {
        BigDecimal step = BigDecimal.valueOf(digit).scaleByPowerOfTen(power);
        List<Ticks> ticks = steps(axis, step, most);
        if (ticks.size() <= most) {
          return ticks;
        }
      }
      power++;
    }
  }

  private static List<Ticks> steps(Axis axis, BigDecimal step, int most) {
    double by = step.doubleValue();
    long first = (long) Math.ceil(axis.min() / by - 1e-9);
    long last = (long) Math.floor(axis.max() / by + 1e-9);
    List<Ticks> ticks = new ArrayList<>();
    // one too many shows that the step is too small
    for (long i = first; i <= last && ticks.size() <= most; i++) {
      BigDecimal value = step.multiply(BigDecimal.valueOf(i));
      String label =
          String.format(Locale.ROOT, "%,." + Math.max(0, step.scale()) + "f", value)
              .replace('-', '\u2212');
      ticks.add(new Ticks(value.doubleValue(), label));
    }
    return ticks;
  }

  private static List<Ticks> logarithmic(Axis axis, int most) {
    int low = (int) Math.ceil(StrictMath.log10(axis.min()) - 1e-9);
    int high = (int) Math.floor(StrictMath.log10(axis.max()) + 1e-9);
    for (int[] digits : new int[][] {{1, 2, 5}, {1, 3}}) {
      List<Ticks> ticks = decades(axis, low - 1, high, 1, digits);
      if (ticks.size() <= most && high - low < 3) {
        return ticks;
      }
    }
    for (int every = 1; ; every++) {
      List<Ticks> ticks = decades(axis, low, high, every, new int[] {1});
      if (ticks.size() <= most) {
        return ticks;
      }
    }
  }

  private static List<Ticks> decades(Axis axis, int low, int high, int every, int[] digits) {
    List<Ticks> ticks = new ArrayList<>();
    for (int power = low; power <= high; power += every) {
      for (int digit : digits) {
        double value = BigDecimal.valueOf(digit).scaleByPowerOfTen(power).doubleValue();
        if (axis.holds(value)) {
          ticks.add(new Ticks(value, power(digit, power)));
        }
      }
    }
    return ticks;
  }

  private static String power(int digit, int power) {
    if (power >= -3 && power <= 4) {
      BigDecimal value = BigDecimal.valueOf(digit).scaleByPowerOfTen(power);
      return String.format(Locale.ROOT, "%,." + Math.max(0, -power) + "f", value);
    }
    StringBuilder label = new StringBuilder(digit == 1 ? "10" : digit + "·10");
    for (char c : Integer.toString(power).toCharArray()) {
      label.append(c == '-' ? '⁻' : SUPERSCRIPTS.charAt(c - '0'));
    }
    return label.toString();
  }
}
