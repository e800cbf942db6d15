package keepline.figure.flow;

import keepline.drawing.Mark;

/// A box in its place.
record Box(Node node, BoxText text, Rect rect) {

  /// The point of the box's outline that lies nearest to a point on its rectangle.
  Spot dock(Spot spot) {
    double dx = spot.x() - rect.middleX();
    double dy = spot.y() - rect.middleY();
    boolean beside = Math.abs(Math.abs(dx) - rect.width() / 2) < 0.01;
    if (node.is(Style.SUM)) {
      double r = rect.width() / 2;
      return beside
          ? new Spot(rect.middleX() + Math.signum(dx) * leg(r, dy), spot.y())
          : new Spot(spot.x(), rect.middleY() + Math.signum(dy) * leg(r, dx));
    }
    boolean inside = Math.abs(dx) < rect.width() / 2 - 0.01;
    boolean cap = Math.abs(Math.abs(dy) - rect.height() / 2) < 0.01;
    if (node.is(Style.STORE) && inside && cap) {
      double part = leg(1, dx / (rect.width() / 2));
      double sag = BoxText.BULGE * (1 - part);
      return new Spot(spot.x(), spot.y() - Math.signum(dy) * sag);
    }
    return spot;
  }

  private static double leg(double hypotenuse, double other) {
    return StrictMath.sqrt(Math.max(0, hypotenuse * hypotenuse - other * other));
  }

  Box moved(double dx, double dy) {
    return new Box(node, text, rect.moved(dx, dy));
  }

  /// Whether the box has a frame of straight sides.
  boolean isFramed() {
    return !node.is(Style.NOTE) && !node.is(Style.SUM) && !node.is(Style.STORE);
  }

  void words(java.util.List<Mark> marks, keepline.drawing.Tone tone, boolean bold) {
    text.place(marks, rect, tone, bold);
  }
}
