package keepline.figure;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// Numbers in a block.
public final class Reals {
  private static final Pattern REAL =
      Pattern.compile("[-+\\u2212]?(?:\\d+(?:,\\d{3})*\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d{1,3})?");

  private Reals() {}

  /// The number that a cell holds, or nothing and FIG101. Thousands may have commas.
  public static OptionalDouble read(Cell cell, Mistakes mistakes) {
    OptionalDouble value = parse(cell.text());
    if (value.isEmpty()) {
      String message = "\"%s\" is not a number".formatted(cell.text());
      mistakes.error(cell, "FIG101", message, "");
    }
    return value;
  }

  /// The number that a text is, or nothing.
  public static OptionalDouble parse(String text) {
    if (!REAL.matcher(text).matches()) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(text.replace(",", "").replace('\u2212', '-'));
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  /// A number as figures show it: with the sign U+2212 for a minus.
  public static String shown(String text) {
    return text.replaceAll("-(?=[.\\d])", "\u2212");
  }
}
