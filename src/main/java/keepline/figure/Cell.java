package keepline.figure;

import java.util.ArrayList;
import java.util.List;

/// One piece of a line that bars split: `"mat" | 0.89` has two.
///
/// A bar behind a backslash is a literal bar. A piece that stands in double quotes as a whole is
/// taken without them, and a bar between them is literal too; inside them `\"` is a quote. Any
/// other quote is just a character.
///
/// @param text without quotes, backslashes before bars, and blanks around it
/// @param line in the file, from 1
/// @param column of its first character, or of the bar that ends it where it is empty
public record Cell(String text, int line, int column) {

  /// The line's pieces, at least one.
  public static List<Cell> split(Line line) {
    List<Cell> cells = new ArrayList<>();
    String text = line.text();
    int from = 0;
    while (true) {
      int start = skipBlanks(text, from);
      int close = closingQuote(text, start);
      int end = close < 0 ? bar(text, from) : skipBlanks(text, close + 1);
      String inner =
          close < 0
              ? text.substring(from, end).strip().replace("\\|", "|")
              : text.substring(start + 1, close).replace("\\\"", "\"").replace("\\|", "|");
      cells.add(new Cell(inner, line.number(), line.column(start)));
      if (end >= text.length()) {
        return List.copyOf(cells);
      }
      from = end + 1;
    }
  }

  /// The text without the quotes around it, if it stands in quotes as a whole.
  public static String unquoted(String text) {
    int close = closingQuote(text, 0);
    return close == text.length() - 1 && close > 0
        ? text.substring(1, close).replace("\\\"", "\"")
        : text;
  }

  /// The end of a piece in quotes that starts here, or -1 where none does.
  private static int closingQuote(String text, int start) {
    if (start >= text.length() || text.charAt(start) != '"') {
      return -1;
    }
    for (int i = start + 1; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == '"') {
        int after = skipBlanks(text, i + 1);
        return after == text.length() || text.charAt(after) == '|' ? i : -1;
      }
    }
    return -1;
  }

  private static int bar(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '|' && (i == 0 || text.charAt(i - 1) != '\\')) {
        return i;
      }
    }
    return text.length();
  }

  private static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }
}
