package keepline.figure.matrix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import keepline.drawing.Drawing;
import keepline.drawing.Mark;
import keepline.drawing.Outline;
import keepline.drawing.Paint;
import keepline.drawing.Tone;

/// A matrix without a word: square cells, each a shade; a cell of no value is an edge.
final class MatrixOrnament {
  /// A cover has the same weight however large its window is.
  private static final double TALLEST = 440;

  private static final double RADIUS = 2;

  private MatrixOrnament() {}

  static Drawing draw(MatrixFigure matrix, double width) {
    int rows = matrix.panels().stream().mapToInt(p -> p.rows().size()).max().orElseThrow();
    // panels stand a cell apart
    int columns = matrix.panels().stream().mapToInt(p -> p.columns().size() + 1).sum() - 1;
    double pitch = Math.min(width / columns, TALLEST / rows);
    double gap = Math.min(6, pitch * 0.12);
    double cell = pitch - gap;
    Shades shades = Shades.of(matrix);
    Map<Tone, Outline.Builder> fills = new EnumMap<>(Tone.class);
    Outline.Builder edges = Outline.builder();
    double left = 0;
    for (Panel panel : matrix.panels()) {
      for (int i = 0; i < panel.rows().size(); i++) {
        for (int j = 0; j < panel.columns().size(); j++) {
          double x = left + j * pitch;
          double y = i * pitch;
          Tone fill = panel.isEmpty(i, j) ? null : shades.fill(panel.value(i, j));
          if (fill == null) {
            edges.box(x + 0.5, y + 0.5, cell - 1, cell - 1, RADIUS);
          } else {
            fills.computeIfAbsent(fill, t -> Outline.builder()).box(x, y, cell, cell, RADIUS);
          }
        }
      }
      left += (panel.columns().size() + 1) * pitch;
    }
    List<Mark> marks = new ArrayList<>();
    fills.forEach((tone, outline) -> marks.add(new Mark.Path(outline.build(), Paint.fill(tone))));
    if (!edges.isEmpty()) {
      marks.add(new Mark.Path(edges.build(), Paint.stroke(Tone.GRID, 1)));
    }
    return new Drawing(width, rows * pitch - gap, marks);
  }
}
