package keepline.figure.plot;

import keepline.drawing.Outline;
import keepline.drawing.Paint;
import keepline.drawing.Tone;

/// How the first, second, third and fourth series differ: by hue, by dash and by the shape of their
/// points.
enum Markers {
  CIRCLE(Tone.DATA_1),
  SQUARE(Tone.DATA_2),
  TRIANGLE(Tone.DATA_3),
  DIAMOND(Tone.DATA_4);

  /// Half a marker's width in pixels.
  static final double RADIUS = 5;

  private final Tone tone;

  Markers(Tone tone) {
    this.tone = tone;
  }

  /// The series' look by its place, from 0; after the fourth they begin again.
  static Markers of(int series) {
    return values()[series % values().length];
  }

  Tone tone() {
    return tone;
  }

  /// Its line in a tone that need not be its own.
  Paint line(double width, Tone tone) {
    Paint solid = Paint.stroke(tone, width);
    return switch (this) {
      case CIRCLE -> solid;
      case SQUARE -> solid.dashed(6, 3);
      case TRIANGLE -> solid.dashed(2, 3);
      case DIAMOND -> solid.dashed(8, 2, 2, 2);
    };
  }

  void add(Outline.Builder outline, double x, double y) {
    double r = RADIUS;
    switch (this) {
      case CIRCLE -> outline.box(x - r, y - r, 2 * r, 2 * r, r);
      case SQUARE -> outline.box(x - r + 0.5, y - r + 0.5, 2 * r - 1, 2 * r - 1, 0);
      case TRIANGLE ->
          outline
              .move(x, y - r - 1)
              .line(x + r + 0.5, y + r - 1)
              .line(x - r - 0.5, y + r - 1)
              .close();
      case DIAMOND ->
          outline
              .move(x, y - r - 1)
              .line(x + r + 1, y)
              .line(x, y + r + 1)
              .line(x - r - 1, y)
              .close();
    }
  }
}
