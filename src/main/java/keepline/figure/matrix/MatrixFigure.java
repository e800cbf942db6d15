package keepline.figure.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import keepline.drawing.Drawing;
import keepline.figure.DataTable;
import keepline.figure.Figure;
import keepline.figure.Words;

/// Numbers in rows and columns, shown as shades; one field of them or several side by side, on one
/// scale.
///
/// @param panels at least one
/// @param marked heads to emphasise; a head of both a row and a column means the row
public record MatrixFigure(Words words, Scale scale, List<Panel> panels, Set<String> marked)
    implements Figure.Drawable {
  public MatrixFigure {
    panels = List.copyOf(panels);
    marked = Set.copyOf(marked);
    if (panels.isEmpty()) {
      throw new IllegalArgumentException("a matrix needs cells");
    }
  }

  @Override
  public Drawing draw(double width) {
    return words.ornament() ? MatrixOrnament.draw(this, width) : MatrixLayout.draw(this, width);
  }

  @Override
  public boolean quantities() {
    return scale != Scale.MASK && !words.ornament();
  }

  /// Row by row as it stands; several panels as one row a cell, since their columns differ.
  @Override
  public DataTable data() {
    return panels.size() == 1 ? field(panels.getFirst()) : cells();
  }

  private static DataTable field(Panel panel) {
    List<String> head = new ArrayList<>();
    head.add(panel.corner());
    head.addAll(panel.columns());
    List<List<String>> data = new ArrayList<>();
    for (int i = 0; i < panel.rows().size(); i++) {
      List<String> row = new ArrayList<>();
      row.add(panel.rows().get(i));
      row.addAll(panel.cells().get(i));
      data.add(row);
    }
    return new DataTable(head, data);
  }

  private DataTable cells() {
    List<List<String>> data = new ArrayList<>();
    for (Panel panel : panels) {
      for (int i = 0; i < panel.rows().size(); i++) {
        for (int j = 0; j < panel.columns().size(); j++) {
          if (!panel.isEmpty(i, j)) {
            String value = panel.cells().get(i).get(j);
            data.add(List.of(panel.name(), panel.rows().get(i), panel.columns().get(j), value));
          }
        }
      }
    }
    return new DataTable(List.of("panel", "row", "column", "value"), data);
  }

  boolean isMarked(Panel panel, int row, int column) {
    return marked.contains(panel.rows().get(row)) || isMarkedColumn(panel, column);
  }

  /// Whether a mark means this column: where a row has the same head, it means the row.
  boolean isMarkedColumn(Panel panel, int column) {
    String head = panel.columns().get(column);
    return marked.contains(head) && !panel.rows().contains(head);
  }
}
