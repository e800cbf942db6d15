package keepline.figure.matrix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import keepline.drawing.Mark;
import keepline.drawing.Mark.Anchor;
import keepline.drawing.Metrics;
import keepline.drawing.Outline;
import keepline.drawing.Paint;
import keepline.drawing.Paragraph;
import keepline.drawing.Tone;
import keepline.drawing.Type;

/// One field of cells with heads above and at the left, its upper left corner at 0, 0.
///
/// @param headWidth of the row heads' column in pixels
/// @param cellWidth of one cell in pixels
record PanelLayout(
    MatrixFigure matrix, Panel panel, Shades shades, double headWidth, double cellWidth) {
  /// Between two cells.
  static final double GAP = 3;

  private static final double HEAD_GAP = 10;
  private static final double LEADING = 16;
  private static final double NAME_BELOW = 10;
  private static final double TALLEST = 38;
  private static final double TALLEST_MASK = 34;
  private static final double LEAST_FOR_TEXT = 28;
  private static final double NARROWEST = 4;
  private static final double RADIUS = 2;

  /// Everything of a panel's width that isn't cells.
  static double beside(double headWidth) {
    return headWidth + HEAD_GAP;
  }

  /// The column of row heads: as wide as its longest head, but no more than a third of the panel.
  static double headWidth(Panel panel, double width) {
    double widest = 0;
    for (String head : panel.rows()) {
      widest = Math.max(widest, Metrics.width(head, Type.BOX));
    }
    return Math.min(widest, width * 0.34);
  }

  /// A cell's width where there is `room` for it: cells that grow without end look like bars.
  ///
  /// @param width of the whole figure in pixels
  static double cellWidth(double room, Scale scale, double width) {
    return Math.clamp(room, NARROWEST, scale == Scale.MASK ? 44 : width < 720 ? 76 : 92);
  }

  double width() {
    return left(panel.columns().size()) - GAP;
  }

  /// The height of name and column heads.
  double headHeight() {
    return nameHeight() + heads().height();
  }

  /// Sets the panel so that its cells begin at `top` and its left edge is `x`.
  ///
  /// @param keyWidth how wide the key below the cells may be
  /// @return where it ends
  double place(List<Mark> marks, double x, double top, double keyWidth) {
    name().place(marks, x, top - headHeight(), Anchor.START, Tone.TEXT);
    heads().place(marks, x + left(0), top - heads().height());
    cells(marks, x, top);
    rowHeads(marks, x, top);
    double bottom = top + panel.rows().size() * (cellHeight() + GAP) - GAP;
    return heads().placeKey(marks, x, bottom, keyWidth);
  }

  /// Whether every number fits in its cell; a mask needs none.
  boolean showsText() {
    if (matrix.scale() == Scale.MASK || cellWidth < LEAST_FOR_TEXT) {
      return false;
    }
    for (int i = 0; i < panel.rows().size(); i++) {
      for (int j = 0; j < panel.columns().size(); j++) {
        if (Metrics.width(panel.text(i, j), Type.BOX) > cellWidth - 4) {
          return false;
        }
      }
    }
    return true;
  }

  private void cells(List<Mark> marks, double x, double top) {
    Map<Tone, Outline.Builder> fills = new EnumMap<>(Tone.class);
    // cells of no value, and those as light as the panel, get an edge
    Outline.Builder edges = Outline.builder();
    Outline.Builder rings = Outline.builder();
    List<Mark> numbers = new ArrayList<>();
    boolean text = showsText();
    double cellHeight = cellHeight();
    for (int i = 0; i < panel.rows().size(); i++) {
      double y = top + i * (cellHeight + GAP);
      for (int j = 0; j < panel.columns().size(); j++) {
        double left = x + left(j);
        Tone fill = panel.isEmpty(i, j) ? null : shades.fill(panel.value(i, j));
        if (fill == null || fill == Tone.SEQ_1 || fill == Tone.DIV_4) {
          edges.box(left + 0.5, y + 0.5, cellWidth - 1, cellHeight - 1, RADIUS);
        }
        if (fill != null) {
          fills
              .computeIfAbsent(fill, t -> Outline.builder())
              .box(left, y, cellWidth, cellHeight, RADIUS);
        }
        if (matrix.isMarked(panel, i, j)) {
          rings.box(left + 1, y + 1, cellWidth - 2, cellHeight - 2, RADIUS);
        }
        if (text && fill != null) {
          double base = Paragraph.baseline(y, cellHeight, Type.BOX);
          Tone tone = fill.on();
          numbers.add(
              new Mark.Label(
                  left + cellWidth / 2, base, panel.text(i, j), Type.BOX, Anchor.MIDDLE, tone));
        }
      }
    }
    fills.forEach((tone, outline) -> add(marks, outline, Paint.fill(tone)));
    add(marks, edges, Paint.stroke(Tone.GRID, 1));
    // on the diverging scale the usual tone of what the reader looks at is itself a value
    add(marks, rings, Paint.stroke(matrix.scale() == Scale.DIV ? Tone.TEXT : Tone.DATA_2, 2));
    marks.addAll(numbers);
  }

  private static void add(List<Mark> marks, Outline.Builder outline, Paint paint) {
    if (!outline.isEmpty()) {
      marks.add(new Mark.Path(outline.build(), paint));
    }
  }

  private void rowHeads(List<Mark> marks, double x, double top) {
    for (int i = 0; i < panel.rows().size(); i++) {
      String name = panel.rows().get(i);
      Paragraph head = head(name);
      double y = top + i * (cellHeight() + GAP) + (cellHeight() - head.height()) / 2;
      Tone tone = matrix.marked().contains(name) ? Tone.DATA_2 : Tone.MUTED;
      head.place(marks, x + headWidth, y, Anchor.END, tone);
    }
  }

  private double cellHeight() {
    double least = 16;
    for (String head : panel.rows()) {
      least = Math.max(least, head(head).height());
    }
    double square = Math.min(cellWidth, matrix.scale() == Scale.MASK ? TALLEST_MASK : TALLEST);
    return Math.max(square, least);
  }

  private double nameHeight() {
    return panel.name().isEmpty() ? 0 : name().height() + NAME_BELOW;
  }

  private Paragraph name() {
    return Paragraph.of(panel.name(), Type.HEAD.semibold(), Math.max(width(), 72), LEADING);
  }

  private ColumnHeads heads() {
    return ColumnHeads.of(matrix, panel, cellWidth, GAP);
  }

  private Paragraph head(String name) {
    return Paragraph.of(name, Type.BOX, headWidth, LEADING);
  }

  private double left(int column) {
    return headWidth + HEAD_GAP + column * (cellWidth + GAP);
  }
}
