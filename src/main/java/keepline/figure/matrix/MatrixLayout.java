package keepline.figure.matrix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import keepline.drawing.Drawing;
import keepline.drawing.Mark;
import keepline.drawing.Mark.Anchor;
import keepline.drawing.Metrics;
import keepline.drawing.Outline;
import keepline.drawing.Paint;
import keepline.drawing.Paragraph;
import keepline.drawing.Tone;
import keepline.drawing.Type;

/// A field of cells with heads above and at the left.
final class MatrixLayout {
  private static final double GAP = 3;
  private static final double HEAD_GAP = 10;
  private static final double LEADING = 16;
  private static final double TALLEST = 38;
  private static final double LEAST_FOR_TEXT = 28;
  private static final double NARROWEST = 4;
  private static final double RADIUS = 2;

  private final MatrixFigure matrix;
  private final double width;
  private final double headWidth;
  private final double cellWidth;
  private final double cellHeight;
  private final List<Mark> marks = new ArrayList<>();

  private MatrixLayout(MatrixFigure matrix, double width) {
    this.matrix = matrix;
    this.width = width;
    double widest = 0;
    for (String head : matrix.rows()) {
      widest = Math.max(widest, Metrics.width(head, Type.BOX));
    }
    this.headWidth = Math.min(widest, width * 0.34);
    int columns = matrix.columns().size();
    double room = (width - headWidth - HEAD_GAP - (columns - 1) * GAP) / columns;
    boolean mask = matrix.scale() == Scale.MASK;
    this.cellWidth = Math.clamp(room, NARROWEST, mask ? 44 : width < 720 ? 76 : 92);
    double least = 0;
    for (String head : matrix.rows()) {
      least = Math.max(least, head(head).height());
    }
    double square = Math.min(cellWidth, mask ? 34 : TALLEST);
    this.cellHeight = Math.max(square, Math.max(least, 16));
  }

  static Drawing draw(MatrixFigure matrix, double width) {
    return new MatrixLayout(matrix, width).draw();
  }

  private Drawing draw() {
    ColumnHeads heads = ColumnHeads.of(matrix, cellWidth, GAP);
    double top = heads.height();
    heads.place(marks, left(0));
    cells(top);
    rowHeads(top);
    double bottom = top + matrix.rows().size() * (cellHeight + GAP) - GAP;
    double end = heads.placeKey(marks, bottom, width);
    double right = left(matrix.columns().size()) - GAP;
    return new Drawing(Math.max(width, right), end, marks);
  }

  private void cells(double top) {
    Shades shades = Shades.of(matrix);
    Map<Tone, Outline.Builder> fills = new EnumMap<>(Tone.class);
    // cells of no value, and those as light as the panel, get an edge
    Outline.Builder edges = Outline.builder();
    Outline.Builder rings = Outline.builder();
    List<Mark> numbers = new ArrayList<>();
    boolean text = showsText();
    for (int i = 0; i < matrix.rows().size(); i++) {
      double y = top + i * (cellHeight + GAP);
      for (int j = 0; j < matrix.columns().size(); j++) {
        double value = matrix.value(i, j);
        Tone fill = matrix.isEmpty(i, j) ? null : shades.fill(value);
        if (fill == null || fill == Tone.SEQ_1 || fill == Tone.DIV_4) {
          edges.box(left(j) + 0.5, y + 0.5, cellWidth - 1, cellHeight - 1, RADIUS);
        }
        if (fill != null) {
          fills
              .computeIfAbsent(fill, t -> Outline.builder())
              .box(left(j), y, cellWidth, cellHeight, RADIUS);
        }
        if (matrix.isMarked(i, j)) {
          rings.box(left(j) + 1, y + 1, cellWidth - 2, cellHeight - 2, RADIUS);
        }
        if (text && fill != null) {
          double x = left(j) + cellWidth / 2;
          double base = Paragraph.baseline(y, cellHeight, Type.BOX);
          Tone tone = fill.on();
          numbers.add(new Mark.Label(x, base, matrix.text(i, j), Type.BOX, Anchor.MIDDLE, tone));
        }
      }
    }
    fills.forEach((tone, outline) -> add(outline, Paint.fill(tone)));
    add(edges, Paint.stroke(Tone.GRID, 1));
    // on the diverging scale the usual tone of what the reader looks at is itself a value
    add(rings, Paint.stroke(matrix.scale() == Scale.DIV ? Tone.TEXT : Tone.DATA_2, 2));
    marks.addAll(numbers);
  }

  private void add(Outline.Builder outline, Paint paint) {
    if (!outline.isEmpty()) {
      marks.add(new Mark.Path(outline.build(), paint));
    }
  }

  /// Whether every number fits in its cell; a mask needs none.
  private boolean showsText() {
    if (matrix.scale() == Scale.MASK || cellWidth < LEAST_FOR_TEXT) {
      return false;
    }
    for (int i = 0; i < matrix.rows().size(); i++) {
      for (int j = 0; j < matrix.columns().size(); j++) {
        if (Metrics.width(matrix.text(i, j), Type.BOX) > cellWidth - 4) {
          return false;
        }
      }
    }
    return true;
  }

  private void rowHeads(double top) {
    for (int i = 0; i < matrix.rows().size(); i++) {
      String name = matrix.rows().get(i);
      Paragraph head = head(name);
      double y = top + i * (cellHeight + GAP) + (cellHeight - head.height()) / 2;
      Tone tone = matrix.marked().contains(name) ? Tone.DATA_2 : Tone.MUTED;
      head.place(marks, headWidth, y, Anchor.END, tone);
    }
  }

  private Paragraph head(String name) {
    return Paragraph.of(name, Type.BOX, headWidth, LEADING);
  }

  private double left(int column) {
    return headWidth + HEAD_GAP + column * (cellWidth + GAP);
  }
}
