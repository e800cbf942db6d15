package keepline.figure.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keepline.drawing.Drawing;
import keepline.drawing.Mark;

/// The panels of a matrix figure, as many side by side as leave their cells room, the rest below;
/// the cells of all panels are of one size.
final class MatrixLayout {
  /// Between two panels.
  private static final double LEAST_GAP = 28;

  private static final double WIDEST_GAP = 64;
  private static final double BELOW = 28;

  /// The least width of a cell in a panel that stands beside another.
  private static final double LEAST_MASK = 15;

  private static final double LEAST_CELL = 24;

  private MatrixLayout() {}

  static Drawing draw(MatrixFigure matrix, double width) {
    int most = matrix.panels().size();
    for (int across = most; across > 1; across--) {
      Optional<List<PanelLayout>> laid = lay(matrix, width, across);
      if (laid.isPresent()) {
        return place(laid.get(), across, width);
      }
    }
    return place(alone(matrix, width), 1, width);
  }

  private static List<PanelLayout> alone(MatrixFigure matrix, double width) {
    double cell = Double.MAX_VALUE;
    List<Double> heads = new ArrayList<>();
    for (Panel panel : matrix.panels()) {
      double head = PanelLayout.headWidth(panel, width);
      heads.add(head);
      cell = Math.min(cell, room(List.of(panel), head, width));
    }
    return layouts(matrix, heads, PanelLayout.cellWidth(cell, matrix.scale(), width));
  }

  /// The panels with so many in a row, unless their cells would be too small for that.
  private static Optional<List<PanelLayout>> lay(MatrixFigure matrix, double width, int across) {
    List<Panel> panels = matrix.panels();
    List<Double> heads =
        panels.stream().map(p -> PanelLayout.headWidth(p, width / across)).toList();
    double cell = Double.MAX_VALUE;
    for (int i = 0; i < panels.size(); i += across) {
      int end = Math.min(panels.size(), i + across);
      double head = heads.subList(i, end).stream().mapToDouble(Double::doubleValue).sum();
      cell = Math.min(cell, room(panels.subList(i, end), head, width));
    }
    if (cell < (matrix.scale() == Scale.MASK ? LEAST_MASK : LEAST_CELL)) {
      return Optional.empty();
    }
    return Optional.of(layouts(matrix, heads, PanelLayout.cellWidth(cell, matrix.scale(), width)));
  }

  /// The width of a cell where these panels share one row.
  private static double room(List<Panel> panels, double headWidths, double width) {
    int columns = panels.stream().mapToInt(p -> p.columns().size()).sum();
    double others = headWidths + panels.size() * PanelLayout.beside(0);
    double gaps = (columns - panels.size()) * PanelLayout.GAP + (panels.size() - 1) * LEAST_GAP;
    return (width - others - gaps) / columns;
  }

  private static List<PanelLayout> layouts(MatrixFigure matrix, List<Double> heads, double cell) {
    Shades shades = Shades.of(matrix);
    List<PanelLayout> layouts = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      layouts.add(new PanelLayout(matrix, matrix.panels().get(i), shades, heads.get(i), cell));
    }
    return layouts;
  }

  private static Drawing place(List<PanelLayout> panels, int across, double width) {
    List<Mark> marks = new ArrayList<>();
    double wide = width;
    double bottom = 0;
    for (int i = 0; i < panels.size(); i += across) {
      List<PanelLayout> row = panels.subList(i, Math.min(panels.size(), i + across));
      double top = i == 0 ? 0 : bottom + BELOW;
      double cells = top + row.stream().mapToDouble(PanelLayout::headHeight).max().orElse(0);
      double gap = gap(row, width);
      double x = 0;
      for (PanelLayout panel : row) {
        double key = across == 1 ? width : panel.width();
        bottom = Math.max(bottom, panel.place(marks, x, cells, key));
        wide = Math.max(wide, x + panel.width());
        x += panel.width() + gap;
      }
    }
    return new Drawing(wide, bottom, marks);
  }

  private static double gap(List<PanelLayout> row, double width) {
    double used = row.stream().mapToDouble(PanelLayout::width).sum();
    return Math.clamp((width - used) / Math.max(1, row.size() - 1), LEAST_GAP, WIDEST_GAP);
  }
}
