package keepline.figure.text;

import keepline.drawing.Outline;
import keepline.figure.text.Arms.Weight;
import keepline.figure.text.Strokes.Pen;

/// Draws box-drawing characters: each arm from the side of its cell to where it meets the others.
final class BoxStrokes {
  /// Half the distance between the two strokes of a double line, at 13 px.
  private static final double APART = 1.8;

  private final Grid grid;
  private final Strokes strokes;

  BoxStrokes(Grid grid, Strokes strokes) {
    this.grid = grid;
    this.strokes = strokes;
  }

  void draw(int character, int row, int column) {
    Arms arms = Arms.of(character);
    if (arms.round()) {
      arc(arms, row, column);
    } else if (character >= '╱' && character <= '╳') {
      diagonals(character, row, column);
    } else {
      for (Side side : Side.values()) {
        arm(arms, side, row, column);
      }
    }
  }

  private void arm(Arms arms, Side side, int row, int column) {
    switch (arms.arm(side)) {
      case NONE -> {}
      case LIGHT -> single(arms, side, row, column, arms.dashed() ? Pen.LIGHT_DASHED : Pen.LIGHT);
      case HEAVY -> single(arms, side, row, column, arms.dashed() ? Pen.HEAVY_DASHED : Pen.HEAVY);
      case DOUBLE -> {
        strand(arms, side, side.firstAcross(), -1, row, column);
        strand(arms, side, side.secondAcross(), 1, row, column);
      }
    }
  }

  /// One stroke; it ends at the middle, or where the double line that it meets begins.
  private void single(Arms arms, Side side, int row, int column, Pen pen) {
    Weight first = arms.arm(side.firstAcross());
    Weight second = arms.arm(side.secondAcross());
    double start = 0;
    if (!arms.has(side.opposite())) {
      if (first == Weight.DOUBLE && second == Weight.DOUBLE) {
        start = apart();
      } else if (first == Weight.DOUBLE || second == Weight.DOUBLE) {
        start = -apart() - Pen.DOUBLE.width() / 2;
      } else {
        start = -Math.max(half(first), half(second));
      }
    }
    line(pen, side, 0, start, row, column);
  }

  /// One of the two strokes of a double line.
  ///
  /// @param near the side across on which it lies
  /// @param sign where that side is: -1 for up and left, 1 for down and right
  private void strand(Arms arms, Side side, Side near, int sign, int row, int column) {
    double overlap = Pen.DOUBLE.width() / 2;
    Weight beside = arms.arm(near);
    Weight beyond = arms.arm(near.opposite());
    double start;
    if (beside == Weight.DOUBLE) {
      start = apart() - overlap;
    } else if (beside != Weight.NONE || arms.has(side.opposite())) {
      start = 0;
    } else if (beyond == Weight.DOUBLE) {
      start = -apart() - overlap;
    } else {
      start = -half(beyond);
    }
    line(Pen.DOUBLE, side, sign * apart(), start, row, column);
  }

  /// A stroke from the cell's side to `start` pixels short of its middle, `offset` pixels beside
  /// it.
  private void line(Pen pen, Side side, double offset, double start, int row, int column) {
    double x = grid.centerX(column);
    double y = grid.centerY(row);
    switch (side) {
      case LEFT -> strokes.horizontal(pen, y + offset, grid.left(column), x - start);
      case RIGHT -> strokes.horizontal(pen, y + offset, x + start, grid.right(column));
      case UP -> strokes.vertical(pen, x + offset, grid.top(row), y - start);
      case DOWN -> strokes.vertical(pen, x + offset, y + start, grid.bottom(row));
    }
  }

  private void arc(Arms arms, int row, int column) {
    double x = grid.centerX(column);
    double y = grid.centerY(row);
    double radius = grid.cellWidth() / 2;
    boolean right = arms.has(Side.RIGHT);
    boolean down = arms.has(Side.DOWN);
    double endX = right ? grid.right(column) : grid.left(column);
    double endY = y + (down ? radius : -radius);
    // a quarter circle's control points lie 0.4477 of the radius short of the corner
    double pullX = x + (right ? 1 : -1) * radius * 0.4477;
    double pullY = y + (down ? 1 : -1) * radius * 0.4477;
    strokes.curves(Pen.LIGHT).move(endX, y).curve(pullX, y, x, pullY, x, endY);
    strokes.vertical(Pen.LIGHT, x, endY, down ? grid.bottom(row) : grid.top(row));
  }

  private void diagonals(int character, int row, int column) {
    Outline.Builder out = strokes.curves(Pen.LIGHT);
    if (character != '╲') {
      out.move(grid.left(column), grid.bottom(row)).line(grid.right(column), grid.top(row));
    }
    if (character != '╱') {
      out.move(grid.left(column), grid.top(row)).line(grid.right(column), grid.bottom(row));
    }
  }

  private double apart() {
    return grid.scaled(APART);
  }

  private static double half(Weight weight) {
    return switch (weight) {
      case NONE -> 0;
      case LIGHT -> Pen.LIGHT.width() / 2;
      case HEAVY -> Pen.HEAVY.width() / 2;
      case DOUBLE -> Pen.DOUBLE.width() / 2;
    };
  }
}
