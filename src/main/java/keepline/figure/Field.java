package keepline.figure;

import java.util.ArrayList;
import java.util.List;

/// One header line `key: value`.
///
/// @param key as the author wrote it
/// @param value without blanks around it; the empty string where there is none
/// @param line in the file, from 1
/// @param column of the value's first character
public record Field(String key, String value, int line, int column) {

  /// The value as a list split at commas, each item with its place.
  public List<Cell> list() {
    List<Cell> items = new ArrayList<>();
    int from = 0;
    for (String item : value.split(",", -1)) {
      String word = item.strip();
      if (!word.isEmpty()) {
        int lead = item.length() - item.stripLeading().length();
        items.add(new Cell(Cell.unquoted(word), line, columnAt(from + lead)));
      }
      from += item.length() + 1;
    }
    return List.copyOf(items);
  }

  /// The value out of a closed list; the list's first where it is, which is a mistake, another one.
  public String choice(List<String> values, Mistakes mistakes) {
    if (values.contains(value)) {
      return value;
    }
    String message =
        "\"%s\" is no value of \"%s\"; values are %s"
            .formatted(value, key, String.join(" ", values));
    mistakes.error(line, column, "FIG022", message, Nearest.fix(value, values));
    return values.getFirst();
  }

  /// The column of the character at an index of the value.
  public int columnAt(int index) {
    return column + value.codePointCount(0, Math.min(index, value.length()));
  }
}
