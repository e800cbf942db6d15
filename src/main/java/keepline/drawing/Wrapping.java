package keepline.drawing;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines; [Metrics#wrap] says where.
record Wrapping(Type type, double width) {
  /// Rounding in sums of advances must not break a line that just fits.
  private static final double SLACK = 1e-6;

  List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words(text)) {
      if (line.isEmpty() || fits(line + word.stripTrailing())) {
        line += line.isEmpty() ? word.stripLeading() : word;
      } else {
        lines.add(line.stripTrailing());
        line = word.stripLeading();
      }
      while (!fits(line.stripTrailing())) {
        int cut = cut(line);
        if (cut >= line.stripTrailing().length()) {
          break;
        }
        lines.add(line.substring(0, cut));
        line = line.substring(cut);
      }
    }
    if (!line.isBlank() || lines.isEmpty()) {
      lines.add(line.stripTrailing());
    }
    return List.copyOf(lines);
  }

  /// The pieces that stay whole, each with the blanks that follow it.
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); ) {
      int before = text.codePointAt(i);
      i += Character.charCount(before);
      if (i < text.length() && mayBreak(text, i, before, text.codePointAt(i))) {
        words.add(text.substring(from, i));
        from = i;
      }
    }
    if (from < text.length()) {
      words.add(text.substring(from));
    }
    return words;
  }

  private static boolean mayBreak(String text, int at, int before, int after) {
    if (isBlank(after)) {
      return false;
    }
    return switch (before) {
      case ' ', '\u2003', '\u2002', '\u2009' -> true;
      case '-', '\u2010' ->
          at >= 2 && Character.isLetter(text.codePointBefore(at - 1)) && Character.isLetter(after);
      case '/', '\u2013', '\u2014' -> at >= 2 && Character.isLetterOrDigit(after);
      default ->
          (CellWidth.of(after) == 2 && !isClosing(after))
              || (CellWidth.of(before) == 2 && Character.isLetterOrDigit(after));
    };
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\u2003' || c == '\u2002' || c == '\u2009';
  }

  private static boolean isClosing(int c) {
    return "\u3001\u3002\uFF0C\uFF0E\u300D\u300F\uFF09\uFF01\uFF1F".indexOf(c) >= 0;
  }

  private boolean fits(String line) {
    return Metrics.width(line, type) <= width + SLACK;
  }

  /// Where a line that is too long is cut: as late as fits, but after at least one character.
  private int cut(String line) {
    double pen = 0;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      pen += Metrics.width(c, type);
      if (pen > width + SLACK && i > 0 && CellWidth.of(c) > 0) {
        return i;
      }
      i += Character.charCount(c);
    }
    return line.length();
  }
}
