package keepline.figure;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
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
      mistakes.error(
          cell, "FIG101", "\"%s\" is not a number".formatted(cell.text()), fix(cell.text()));
    }
    return value;
  }

  /// What to write instead of a text that is no number: the number that it begins with, if it does.
  public static String fix(String text) {
    Matcher start = REAL.matcher(text);
    return start.lookingAt() && parse(start.group()).isPresent()
        ? "did you mean \"" + start.group() + "\"?"
        : "write digits, such as 0.25";
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
