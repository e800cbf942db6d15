package keepline.figure.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import keepline.figure.Cell;
import keepline.figure.Line;
import keepline.figure.Mistakes;
import keepline.figure.Nearest;
import keepline.figure.Reals;

/// The words of one line `noise heart t=300 seed=5`.
///
/// @param words those without a `=`, the recipe's name first
/// @param values those with one, by the name before it
record Arguments(List<Cell> words, Map<String, Cell> values, Mistakes mistakes) {
  private static final Pattern WORD = Pattern.compile("\\S+");

  static Arguments of(Line line, Mistakes mistakes) {
    List<Cell> words = new ArrayList<>();
    Map<String, Cell> values = new LinkedHashMap<>();
    for (MatchResult word : WORD.matcher(line.text()).results().toList()) {
      int equals = word.group().indexOf('=');
      Cell cell = new Cell(word.group(), line.number(), line.column(word.start()));
      if (equals < 0) {
        words.add(cell);
      } else {
        String name = word.group().substring(0, equals);
        String value = word.group().substring(equals + 1);
        Cell before = values.put(name, new Cell(value, cell.line(), cell.column()));
        if (before != null) {
          mistakes.error(cell, "FIG021", "\"" + name + "\" appears twice", "leave one of them out");
        }
      }
    }
    return new Arguments(words, values, mistakes);
  }

  Cell name() {
    return words.getFirst();
  }

  /// Tells of names before a `=` that aren't known here.
  void know(List<String> known) {
    values.forEach(
        (name, cell) -> {
          if (!known.contains(name)) {
            String message =
                "%s has no \"%s\"; it has %s"
                    .formatted(name().text(), name, String.join(" ", known));
            mistakes.error(cell, "FIG174", message, Nearest.fix(name, known));
          }
        });
  }

  /// The word at an index out of a closed list.
  <T> Optional<T> word(
      int index, String what, List<String> known, Function<String, Optional<T>> of) {
    if (index >= words.size()) {
      String message =
          "%s needs a %s; they are %s".formatted(name().text(), what, String.join(" ", known));
      mistakes.error(name(), "FIG174", message, "");
      return Optional.empty();
    }
    return known(words.get(index), what, known, of);
  }

  <T> Optional<T> choice(
      String name, T usual, List<String> known, Function<String, Optional<T>> of) {
    Cell cell = values.get(name);
    return cell == null ? Optional.of(usual) : known(cell, name, known, of);
  }

  private <T> Optional<T> known(
      Cell cell, String what, List<String> known, Function<String, Optional<T>> of) {
    Optional<T> found = of.apply(cell.text());
    if (found.isEmpty()) {
      String message =
          "unknown %s \"%s\"; they are %s".formatted(what, cell.text(), String.join(" ", known));
      mistakes.error(cell, "FIG174", message, Nearest.fix(cell.text(), known));
    }
    return found;
  }

  /// A whole number in a range; where it isn't given, the usual one, or a mistake if there is none.
  Optional<Integer> whole(String name, Optional<Integer> usual, int least, int most) {
    Cell cell = values.get(name);
    if (cell == null) {
      if (usual.isEmpty()) {
        String message = "%s needs a time".formatted(name().text());
        String fix = "write %s=, from %d to %d".formatted(name, least, most);
        mistakes.error(name(), "FIG176", message, fix);
      }
      return usual;
    }
    OptionalDouble number = Reals.read(cell, mistakes);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    double value = number.getAsDouble();
    if (value != Math.rint(value) || value < least || value > most) {
      String message =
          "%s=%s is no whole number from %d to %d".formatted(name, cell.text(), least, most);
      mistakes.error(cell, "FIG176", message, "choose one of them");
      return Optional.empty();
    }
    return Optional.of((int) value);
  }
}
