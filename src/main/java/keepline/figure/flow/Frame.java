package keepline.figure.flow;

/// The frame of a group in its place.
record Frame(Ring ring, Rect rect) {
  Frame moved(double dx, double dy) {
    return new Frame(ring, rect.moved(dx, dy));
  }
}
