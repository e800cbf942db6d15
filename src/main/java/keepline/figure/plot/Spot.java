package keepline.figure.plot;

/// A point in the units of the axes.
record Spot(double x, double y) {}
