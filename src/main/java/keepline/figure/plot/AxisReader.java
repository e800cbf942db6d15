package keepline.figure.plot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import keepline.figure.Field;
import keepline.figure.Mistakes;
import keepline.figure.Nearest;
import keepline.figure.Reals;

/// Reads `title (unit) | log 1e19 1e25`.
final class AxisReader {
  private static final List<String> SPACINGS = List.of("lin", "log", "none");

  private AxisReader() {}

  /// @param line where the panel begins, for an axis that is missing
  static Optional<Axis> read(String key, Optional<Field> field, int line, Mistakes mistakes) {
    if (field.isEmpty()) {
      String fix = "write \"%s: title | lin 0 10\" above".formatted(key);
      mistakes.error(line, 1, "FIG130", "the plot has no %s axis".formatted(key), fix);
      return Optional.empty();
    }
    return new Reader(field.get(), mistakes).read();
  }

  private record Reader(Field field, Mistakes mistakes) {
    Optional<Axis> read() {
      String value = field.value();
      int bar = value.lastIndexOf('|');
      String[] words = value.substring(bar + 1).strip().split("\\s+", -1);
      int at = bar + 1;
      while (at < value.length() && value.charAt(at) == ' ') {
        at++;
      }
      if (words.length != 3) {
        return wrong(at, "a scale is a word and two numbers", "write such as \"lin 0 10\"");
      }
      if (!SPACINGS.contains(words[0])) {
        String message =
            "no scale \"%s\"; scales are %s".formatted(words[0], String.join(" ", SPACINGS));
        return wrong(at, message, Nearest.fix(words[0], SPACINGS));
      }
      OptionalDouble from = Reals.parse(words[1]);
      OptionalDouble to = Reals.parse(words[2]);
      if (from.isEmpty() || to.isEmpty()) {
        String word = from.isEmpty() ? words[1] : words[2];
        int column = field.columnAt(value.indexOf(word, at));
        mistakes.error(
            field.line(),
            column,
            "FIG101",
            "\"%s\" is not a number".formatted(word),
            Reals.fix(word));
        return Optional.empty();
      }
      Axis.Spacing spacing = Axis.Spacing.valueOf(words[0].toUpperCase(Locale.ROOT));
      double low = from.getAsDouble();
      double high = to.getAsDouble();
      if (!(low < high)) {
        return wrong(at, "a scale goes from the lesser number to the larger", "turn them round");
      }
      if (spacing == Axis.Spacing.LOG && low <= 0) {
        return wrong(at, "a log scale starts above 0", "use \"lin\", or a larger first number");
      }
      String title = bar < 0 ? "" : value.substring(0, bar).strip();
      return Optional.of(new Axis(title, spacing, low, high, words[1], words[2]));
    }

    private Optional<Axis> wrong(int at, String message, String fix) {
      mistakes.error(field.line(), field.columnAt(at), "FIG131", message, fix);
      return Optional.empty();
    }
  }
}
