package keepline.figure.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import keepline.drawing.Drawing;
import keepline.figure.DataTable;
import keepline.figure.Figure;
import keepline.figure.Reals;
import keepline.figure.Words;

/// Numbers in rows and columns, shown as shades.
///
/// @param corner what stands over the row heads, or the empty string
/// @param columns heads, at least one
/// @param rows heads, at least one
/// @param cells numbers as the author wrote them, or the empty string; one list a row
/// @param marked heads to emphasise; a head of both a row and a column means the row
public record MatrixFigure(
    Words words,
    Scale scale,
    String corner,
    List<String> columns,
    List<String> rows,
    List<List<String>> cells,
    Set<String> marked)
    implements Figure {
  public MatrixFigure {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    cells = cells.stream().map(List::copyOf).toList();
    marked = Set.copyOf(marked);
    int across = columns.size();
    if (columns.isEmpty() || rows.isEmpty() || cells.size() != rows.size()) {
      throw new IllegalArgumentException("a matrix needs rows and columns");
    }
    if (cells.stream().anyMatch(row -> row.size() != across)) {
      throw new IllegalArgumentException("every row has a cell a column");
    }
  }

  @Override
  public Drawing draw(double width) {
    return MatrixLayout.draw(this, width);
  }

  @Override
  public DataTable data() {
    List<String> head = new ArrayList<>();
    head.add(corner);
    head.addAll(columns);
    List<List<String>> data = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = new ArrayList<>();
      row.add(rows.get(i));
      row.addAll(cells.get(i));
      data.add(row);
    }
    return new DataTable(head, data);
  }

  boolean isMarked(int row, int column) {
    return marked.contains(rows.get(row)) || isMarkedColumn(column);
  }

  /// Whether a mark means this column: where a row has the same head, it means the row.
  boolean isMarkedColumn(int column) {
    String head = columns.get(column);
    return marked.contains(head) && !rows.contains(head);
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
