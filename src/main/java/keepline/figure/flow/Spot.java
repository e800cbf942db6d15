package keepline.figure.flow;

/// A point in pixels, y down.
record Spot(double x, double y) {
  Spot moved(double dx, double dy) {
    return new Spot(x + dx, y + dy);
  }

  /// The point with x and y exchanged.
  Spot flipped() {
    return new Spot(y, x);
  }
}
