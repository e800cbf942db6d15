package keepline.figure.plot;

/// Where a panel's plot area lies on the drawing, in pixels.
record Frame(Panel panel, double left, double top, double width, double height) {
  double right() {
    return left + width;
  }

  double bottom() {
    return top + height;
  }

  double x(double value) {
    return left + panel.x().part(value) * width;
  }

  double y(double value) {
    return bottom() - panel.y().part(value) * height;
  }

  /// A place given in parts of the axes.
  Spot pixel(Spot part) {
    return new Spot(left + part.x() * width, bottom() - part.y() * height);
  }

  Spot part(Spot spot) {
    return new Spot(panel.x().part(spot.x()), panel.y().part(spot.y()));
  }
}
