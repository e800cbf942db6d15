package keepline.figure.text;

/// A side of a cell, and the way there in cells to the right and down.
enum Side {
  LEFT(-1, 0),
  RIGHT(1, 0),
  UP(0, -1),
  DOWN(0, 1);

  private final int dx;
  private final int dy;

  Side(int dx, int dy) {
    this.dx = dx;
    this.dy = dy;
  }

  int dx() {
    return dx;
  }

  int dy() {
    return dy;
  }

  boolean isHorizontal() {
    return dy == 0;
  }

  Side opposite() {
    return switch (this) {
      case LEFT -> RIGHT;
      case RIGHT -> LEFT;
      case UP -> DOWN;
      case DOWN -> UP;
    };
  }

  /// The two sides across this one: left and right, or up and down.
  Side firstAcross() {
    return isHorizontal() ? UP : LEFT;
  }

  Side secondAcross() {
    return isHorizontal() ? DOWN : RIGHT;
  }
}
