package keepline.figure.text;

import keepline.drawing.Type;

/// Where cells lie on the sheet, in pixels.
///
/// @param size of the type; a cell is 0.6 of it wide and 19 px tall at 13 px
record Grid(double size) {
  private static final double HEIGHT = 19.0 / 13;

  double cellWidth() {
    return keepline.drawing.Metrics.MONO * size;
  }

  double cellHeight() {
    return HEIGHT * size;
  }

  /// A length given for 13 px type.
  double scaled(double length) {
    return length * size / 13;
  }

  Type type() {
    return new Type(Type.Face.MONO, Type.Weight.REGULAR, size);
  }

  double left(int column) {
    return column * cellWidth();
  }

  double right(int column) {
    return left(column + 1);
  }

  double top(int row) {
    return row * cellHeight();
  }

  double bottom(int row) {
    return top(row + 1);
  }

  double centerX(int column) {
    return left(column) + cellWidth() / 2;
  }

  double centerY(int row) {
    return top(row) + cellHeight() / 2;
  }
}
