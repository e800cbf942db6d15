package keepline.figure.matrix;

import java.util.List;
import keepline.figure.Reals;

/// One field of cells of a matrix figure.
///
/// @param name what stands over it, or the empty string
/// @param corner what stands over the row heads, or the empty string
/// @param columns heads, at least one
/// @param rows heads, at least one
/// @param cells numbers as the author wrote them, or the empty string; one list a row
record Panel(
    String name, String corner, List<String> columns, List<String> rows, List<List<String>> cells) {
  Panel {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    cells = cells.stream().map(List::copyOf).toList();
    int across = columns.size();
    if (columns.isEmpty() || rows.isEmpty() || cells.size() != rows.size()) {
      throw new IllegalArgumentException("a matrix needs rows and columns");
    }
    if (cells.stream().anyMatch(row -> row.size() != across)) {
      throw new IllegalArgumentException("every row has a cell a column");
    }
  }

  boolean isEmpty(int row, int column) {
    return cells.get(row).get(column).isEmpty();
  }

  double value(int row, int column) {
    return Reals.parse(cells.get(row).get(column)).orElse(0);
  }

  /// A cell's number as it is shown.
  String text(int row, int column) {
    return Reals.shown(cells.get(row).get(column));
  }
}
