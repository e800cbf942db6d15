package keepline.figure.grid;

import java.util.List;

/// Eight pictures of 8x8 cells, the whole training set of a toy: 1 where there is ink, -1 where
/// there is none. A row is eight bits, the top row first.
enum Bitmaps {
  HEART(0x0066FFFFFF7E3C18L),
  SQUARE(0xFF818181818181FFL),
  CROSS(0x8142241818244281L),
  ARROW(0x0018307FFF7F3018L),
  T(0xFFFF181818181818L),
  L(0xC0C0C0C0C0C0FFFFL),
  DIAMOND(0x183C66C3C3663C18L),
  BARS(0xAAAAAAAAAAAAAAAAL);

  static final int SIDE = 8;

  private final long bits;

  Bitmaps(long bits) {
    this.bits = bits;
  }

  static List<String> names() {
    return List.of("heart", "square", "cross", "arrow", "T", "L", "diamond", "bars");
  }

  /// Row by row.
  double[] ink() {
    double[] values = new double[SIDE * SIDE];
    for (int i = 0; i < values.length; i++) {
      values[i] = (bits >>> (values.length - 1 - i) & 1) == 1 ? 1 : -1;
    }
    return values;
  }
}
