package keepline.figure.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keepline.figure.Line;
import keepline.figure.Mistakes;

/// Reads a picture that is typed cell by cell: `.` is nothing, `#` is full, 0 to 9 are greys.
final class CellReader {
  private CellReader() {}

  static Optional<Bitmap> read(List<Line> lines, Mistakes mistakes) {
    List<Integer> levels = new ArrayList<>();
    int columns = lines.getFirst().text().strip().length();
    boolean right = true;
    for (Line line : lines) {
      String text = line.text().strip();
      int start = line.text().indexOf(text);
      right &= row(line, text, start, levels, mistakes);
      if (right && text.length() != columns) {
        String message =
            "the row has %s, the panel's first has %d".formatted(counted(text.length()), columns);
        mistakes.error(
            line.number(),
            line.column(start),
            "FIG170",
            message,
            text.length() < columns ? "fill it up with \".\"" : "shorten it");
        right = false;
      }
    }
    return right ? Optional.of(new Bitmap(columns, levels)) : Optional.empty();
  }

  private static boolean row(
      Line line, String text, int start, List<Integer> levels, Mistakes mistakes) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (c == '.' || c == '#') {
        levels.add(c == '.' ? 0 : Bitmap.MOST);
      } else if (c >= '0' && c <= '9') {
        levels.add(c - '0');
      } else {
        String message = "\"%s\" is no cell".formatted(Character.toString(c));
        String fix =
            "cells are . and # and 0 to 9; computed pictures are "
                + String.join(" ", RecipeReader.NAMES);
        mistakes.error(line.number(), line.column(start + i), "FIG171", message, fix);
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  private static String counted(int cells) {
    return cells == 1 ? "1 cell" : cells + " cells";
  }
}
