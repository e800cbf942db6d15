package keepline.figure.grid;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import keepline.drawing.Mark;
import keepline.drawing.Outline;
import keepline.drawing.Paint;
import keepline.drawing.Tone;

/// One picture's cells, its upper left corner at x, y.
///
/// @param cell the side of a cell in pixels
/// @param gap between two patches in pixels
/// @param bare without edges and without cells that are nothing, as an ornament is
record PanelLayout(Panel panel, double cell, double gap, double x, double y, boolean bare) {
  /// From this side of a cell on, in pixels, cells stand a pixel apart.
  private static final double APART = 9;

  /// From this side on cells of which nothing is known show their edges.
  private static final double EDGED = 5;

  private static final int STEPS = 7;

  /// Something square that is part of the picture.
  record Square(double x, double y, double side) {
    double middleX() {
      return x + side / 2;
    }

    double middleY() {
      return y + side / 2;
    }

    double bottom() {
      return y + side;
    }
  }

  double width() {
    return extent(panel.bitmap().columns());
  }

  double height() {
    return extent(panel.bitmap().rows());
  }

  /// The patches in reading order.
  List<Square> patches() {
    List<Square> squares = new ArrayList<>();
    int side = panel.patch();
    for (int i = 0; i < panel.patches(); i++) {
      int row = i / panel.patchColumns() * side;
      int column = i % panel.patchColumns() * side;
      squares.add(new Square(x + at(column), y + at(row), side * cell));
    }
    return squares;
  }

  void place(List<Mark> marks) {
    if (panel.bitmap().isBlank()) {
      add(marks, edges(), Paint.stroke(Tone.GRID, 1));
    } else {
      Map<Tone, Outline.Builder> fills = new EnumMap<>(Tone.class);
      for (int row = 0; row < panel.bitmap().rows(); row++) {
        row(row, fills);
      }
      fills.forEach((tone, outline) -> add(marks, outline, Paint.fill(tone)));
    }
    if (!bare) {
      add(marks, frames(), Paint.stroke(Tone.LINE, 1));
    }
  }

  /// Cells of one shade beside each other are one box where nothing parts them.
  private void row(int row, Map<Tone, Outline.Builder> fills) {
    Bitmap bitmap = panel.bitmap();
    double part = cell >= APART ? 1 : 0;
    double top = y + at(row);
    int from = 0;
    while (from < bitmap.columns()) {
      int level = bitmap.level(row, from);
      int to = from + 1;
      while (part == 0 && to < bitmap.columns() && bitmap.level(row, to) == level && joined(to)) {
        to++;
      }
      if (level > 0 || !bare) {
        fills
            .computeIfAbsent(tone(level), t -> Outline.builder())
            .box(x + at(from), top, (to - from) * cell - part, cell - part, 0);
      }
      from = to;
    }
  }

  /// The lines between cells of which nothing is known.
  private Outline.Builder edges() {
    Outline.Builder edges = Outline.builder();
    if (cell < EDGED) {
      return edges;
    }
    List<Square> patches = patches();
    int side = panel.isCut() ? panel.patch() : 0;
    for (Square p : patches) {
      lines(edges, p.x(), p.y(), side, side);
    }
    if (!panel.isCut()) {
      lines(edges, x, y, panel.bitmap().columns(), panel.bitmap().rows());
    }
    return edges;
  }

  private void lines(Outline.Builder out, double left, double top, int across, int down) {
    for (int i = 1; i < across; i++) {
      out.move(left + i * cell, top).line(left + i * cell, top + down * cell);
    }
    for (int i = 1; i < down; i++) {
      out.move(left, top + i * cell).line(left + across * cell, top + i * cell);
    }
  }

  /// Whether a column touches the one before it.
  private boolean joined(int column) {
    return !panel.isCut() || column % panel.patch() != 0;
  }

  private Outline.Builder frames() {
    Outline.Builder frames = Outline.builder();
    if (panel.isCut()) {
      patches().forEach(p -> frames.box(p.x() + 0.5, p.y() + 0.5, p.side() - 1, p.side() - 1, 1));
    } else {
      frames.box(x + 0.5, y + 0.5, width() - 1, height() - 1, 1);
    }
    return frames;
  }

  /// Ten levels come in the seven steps of the sequential scale.
  static Tone tone(int level) {
    return Tone.seq(1 + (int) Math.rint((double) level * (STEPS - 1) / Bitmap.MOST));
  }

  private static void add(List<Mark> marks, Outline.Builder outline, Paint paint) {
    if (!outline.isEmpty()) {
      marks.add(new Mark.Path(outline.build(), paint));
    }
  }

  /// Where a row or column begins.
  private double at(int index) {
    int patchesBefore = panel.isCut() ? index / panel.patch() : 0;
    return index * cell + patchesBefore * gap;
  }

  private double extent(int cells) {
    return at(cells - 1) + cell;
  }
}
