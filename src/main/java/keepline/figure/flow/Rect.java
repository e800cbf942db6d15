package keepline.figure.flow;

import java.util.List;

/// A rectangle in pixels, y down.
record Rect(double left, double top, double right, double bottom) {

  static Rect around(double x, double y, double width, double height) {
    return new Rect(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
  }

  /// The smallest rectangle that covers all of these, of which there is at least one.
  static Rect covering(List<Rect> all) {
    Rect sum = all.getFirst();
    for (Rect r : all) {
      sum =
          new Rect(
              Math.min(sum.left, r.left),
              Math.min(sum.top, r.top),
              Math.max(sum.right, r.right),
              Math.max(sum.bottom, r.bottom));
    }
    return sum;
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  double middleX() {
    return (left + right) / 2;
  }

  double middleY() {
    return (top + bottom) / 2;
  }

  Rect grown(double by) {
    return new Rect(left - by, top - by, right + by, bottom + by);
  }

  Rect moved(double dx, double dy) {
    return new Rect(left + dx, top + dy, right + dx, bottom + dy);
  }

  /// The rectangle with x and y exchanged.
  Rect flipped() {
    return new Rect(/* left= */ top, /* top= */ left, /* right= */ bottom, /* bottom= */ right);
  }

  boolean overlaps(Rect other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }
}
