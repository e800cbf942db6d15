package keepline.figure.table;

import java.util.ArrayList;
import java.util.List;
import keepline.drawing.Metrics;
import keepline.drawing.Type;

/// The columns of a table: how each is set, and how wide it must and would like to be.
///
/// The first column names the rows, and so does every other column of the same head; they are
/// semi-bold unless there is one row only. A column aligned `r` holds numbers: monospaced and never
/// broken.
record Columns(TableFigure table) {
  /// A word longer than this many pixels is broken before it pushes other columns aside.
  private static final double LONGEST_WORD = 150;

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

  /// The least width of a column in pixels: its longest word, or all of its widest number.
  double least(int column) {
    double least = Metrics.widestWord(table.head().get(column), headType(column));
    for (List<String> row : table.rows()) {
      String cell = row.get(column);
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
      full = Math.max(full, Metrics.width(row.get(column), cellType(column)));
    }
    return full;
  }

  /// The columns' widths for this much room between the gaps: as wide as they'd like where that
  /// fits, else the least for each and the rest shared by what each still lacks.
  List<Double> share(double room) {
    double least = 0;
    double full = 0;
    for (int i = 0; i < count(); i++) {
      least += least(i);
      full += full(i);
    }
    double part = full <= room || full <= least ? 1 : Math.max(0, (room - least) / (full - least));
    List<Double> widths = new ArrayList<>();
    for (int i = 0; i < count(); i++) {
      double from = Math.min(least(i), full(i));
      widths.add(from + part * (full(i) - from));
    }
    return widths;
  }
}
