package keepline.figure.table;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import keepline.drawing.Metrics;
import keepline.drawing.Type;
import org.jspecify.annotations.Nullable;

/// The columns of a table: how each is set, and how wide it must and would like to be.
///
/// The first column names the rows, and so does every other column of the same head; they are
/// semi-bold unless there is one row only. A column aligned `r` holds numbers: monospaced and never
/// broken.
record Columns(TableFigure table) {
  /// A word longer than this many pixels is broken before it pushes other columns aside.
  private static final double LONGEST_WORD = 190;

  int count() {
    return table.head().size();
  }

  Type headType(int column) {
    return table.isMarked(table.head().get(column)) ? Type.HEAD.semibold() : Type.HEAD;
  }

  Type cellType(int column) {
    if (table.align().get(column) == 'r') {
      return Type.BOX;
    }
    return namesRows(column) ? Type.CELL.semibold() : Type.CELL;
  }

  private boolean namesRows(int column) {
    return table.rows().size() > 1 && table.head().get(column).equals(table.head().getFirst());
  }

  /// A cell's text as it is set: among numbers a hyphen before a digit is a minus.
  String text(List<String> row, int column) {
    String cell = row.get(column);
    return table.align().get(column) == 'r' ? cell.replaceAll("-(?=[.\\d])", "\u2212") : cell;
  }

  /// The least width of a column in pixels: its longest word, or all of its widest number.
  double least(int column) {
    double least = Metrics.widestWord(table.head().get(column), headType(column));
    for (List<String> row : table.rows()) {
      String cell = text(row, column);
      Type type = cellType(column);
      boolean number = table.align().get(column) == 'r';
      double word = number ? Metrics.width(cell, type) : Metrics.widestWord(cell, type);
      least = Math.max(least, Math.min(word, LONGEST_WORD));
    }
    return least;
  }

  /// The width at which nothing of a column is broken, in pixels.
  double full(int column) {
    double full = Metrics.width(table.head().get(column), headType(column));
    for (List<String> row : table.rows()) {
      full = Math.max(full, Metrics.width(text(row, column), cellType(column)));
    }
    return full;
  }

  /// The columns' widths for this much room between the gaps.
  ///
  /// Columns that need no more than a fair share stay unbroken; the others share what is left by
  /// what they need, but none gets less than its longest word.
  List<Double> share(double room) {
    Double[] widths = new Double[count()];
    double left = room;
    for (int i = next(widths, left, false); i >= 0; i = next(widths, left, false)) {
      widths[i] = full(i);
      left -= widths[i];
    }
    for (int i = next(widths, left, true); i >= 0; i = next(widths, left, true)) {
      widths[i] = Math.min(least(i), full(i));
      left -= widths[i];
    }
    double wanted = wanted(widths);
    for (int i = 0; i < widths.length; i++) {
      if (widths[i] == null) {
        widths[i] = left * full(i) / wanted;
      }
    }
    return List.of(widths);
  }

  /// A column without a width yet that needs no more than a fair share of the room left (and leaves
  /// the others their longest words), or, with `least`, one whose share would be less than its
  /// longest word; -1 where there is none.
  private int next(@Nullable Double[] widths, double left, boolean least) {
    int open = (int) Arrays.stream(widths).filter(Objects::isNull).count();
    double wanted = wanted(widths);
    double words = words(widths);
    for (int i = 0; i < widths.length; i++) {
      boolean found =
          least
              ? least(i) > left * full(i) / wanted
              : full(i) <= left / open && full(i) - least(i) + words <= left;
      if (widths[i] == null && found) {
        return i;
      }
    }
    return -1;
  }

  private double words(@Nullable Double[] widths) {
    double words = 0;
    for (int i = 0; i < widths.length; i++) {
      words += widths[i] == null ? least(i) : 0;
    }
    return words;
  }

  private double wanted(@Nullable Double[] widths) {
    double wanted = 0;
    for (int i = 0; i < widths.length; i++) {
      wanted += widths[i] == null ? full(i) : 0;
    }
    return wanted;
  }
}
