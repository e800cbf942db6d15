package keepline.figure.text;

import java.util.Optional;
import keepline.drawing.Mark;
import keepline.drawing.Outline;
import keepline.drawing.Paint;
import keepline.drawing.Tone;
import keepline.figure.text.Arms.Weight;
import keepline.figure.text.Strokes.Pen;

/// Draws arrow heads as triangles on the lines that they end.
///
/// A head whose line comes from behind reaches for what is ahead: the far side of its cell, or the
/// line that crosses its way in the next cell. A head in the course of a line sits on it.
final class Heads {
  private static final double LENGTH = 7.6;
  private static final double HALF_WIDTH = 3.9;

  private final Cells cells;
  private final Grid grid;
  private final Strokes strokes;
  private final Outline.Builder triangles = Outline.builder();

  Heads(Cells cells, Grid grid, Strokes strokes) {
    this.cells = cells;
    this.grid = grid;
    this.strokes = strokes;
  }

  /// The way the head in a cell points, if it is drawn: a triangle always, an arrow only at the end
  /// of a line.
  Optional<Side> head(int row, int column) {
    int c = cells.character(row, column);
    return Glyphs.triangle(c)
        .or(() -> Glyphs.arrow(c).filter(way -> arm(row, column, way.opposite()) != Weight.NONE));
  }

  void draw(Side way, int row, int column) {
    boolean through = throughLine(row, column, way);
    boolean tail = arm(row, column, way.opposite()) != Weight.NONE;
    boolean front = arm(row, column, way) != Weight.NONE;
    double tip = through || front || !tail ? grid.scaled(LENGTH) / 2 : reach(way, row, column);
    if (tail) {
      stem(way.opposite(), grid.scaled(LENGTH) - 1 - tip, row, column);
    }
    if (front) {
      stem(way, 0, row, column);
    }
    triangle(way, tip, row, column);
  }

  Optional<Mark> mark() {
    return triangles.isEmpty()
        ? Optional.empty()
        : Optional.of(new Mark.Path(triangles.build(), Paint.fill(Tone.LINE)));
  }

  /// The weight of the arm with which the neighbour on that side touches this cell.
  private Weight arm(int row, int column, Side side) {
    int neighbour = cells.character(row + side.dy(), column + side.dx());
    return Arms.of(neighbour).arm(side.opposite());
  }

  /// Draws the line that crosses the head's way, if its cell lies in the course of one.
  private boolean throughLine(int row, int column, Side way) {
    Side first = way.firstAcross();
    Side second = way.secondAcross();
    if (arm(row, column, first) == Weight.NONE || arm(row, column, second) == Weight.NONE) {
      return false;
    }
    stem(first, 0, row, column);
    stem(second, 0, row, column);
    return true;
  }

  /// How far ahead of the cell's middle the tip lies.
  private double reach(Side way, int row, int column) {
    Arms ahead = Arms.of(cells.character(row + way.dy(), column + way.dx()));
    double half = (way.isHorizontal() ? grid.cellWidth() : grid.cellHeight()) / 2;
    if (ahead.has(way.firstAcross()) || ahead.has(way.secondAcross())) {
      return 2 * half - Pen.LIGHT.width() / 2;
    }
    return way.isHorizontal() ? half : half - grid.scaled(3);
  }

  /// A stroke from the cell's side towards its middle, ending `short` pixels before it (or, if
  /// negative, beyond it).
  private void stem(Side side, double before, int row, int column) {
    Pen pen = arm(row, column, side) == Weight.HEAVY ? Pen.HEAVY : Pen.LIGHT;
    double x = grid.centerX(column);
    double y = grid.centerY(row);
    switch (side) {
      case LEFT -> strokes.horizontal(pen, y, grid.left(column), x - before);
      case RIGHT -> strokes.horizontal(pen, y, x + before, grid.right(column));
      case UP -> strokes.vertical(pen, x, grid.top(row), y - before);
      case DOWN -> strokes.vertical(pen, x, y + before, grid.bottom(row));
    }
  }

  private void triangle(Side way, double tip, int row, int column) {
    double x = grid.centerX(column);
    double y = grid.centerY(row);
    double base = tip - grid.scaled(LENGTH);
    double half = grid.scaled(HALF_WIDTH);
    double baseX = x + base * way.dx();
    double baseY = y + base * way.dy();
    triangles
        .move(x + tip * way.dx(), y + tip * way.dy())
        .line(baseX + half * way.dy(), baseY + half * way.dx())
        .line(baseX - half * way.dy(), baseY - half * way.dx())
        .close();
  }
}
