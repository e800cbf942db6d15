package keepline.figure.text;

/// The strokes of a box-drawing character, from the middle of its cell to each side.
///
/// @param dashed whether the strokes are broken
/// @param round whether its two strokes meet in an arc
record Arms(Weight left, Weight right, Weight up, Weight down, boolean dashed, boolean round) {
  static final Arms NONE =
      new Arms(Weight.NONE, Weight.NONE, Weight.NONE, Weight.NONE, false, false);

  /// The block from U+2500 to U+257F, four digits a character for left, right, up and down: 0 none,
  /// 1 light, 2 heavy, 3 double. Dashes, arcs and diagonals stand here by their plain shape.
  private static final String TABLE =
      """
      1100 2200 0011 0022 1100 2200 0011 0022
      1100 2200 0011 0022 0101 0201 0102 0202
      1001 2001 1002 2002 0110 0210 0120 0220
      1010 2010 1020 2020 0111 0211 0121 0112
      0122 0221 0212 0222 1011 2011 1021 1012
      1022 2021 2012 2022 1101 2101 1201 2201
      1102 2102 1202 2202 1110 2110 1210 2210
      1120 2120 1220 2220 1111 2111 1211 2211
      1121 1112 1122 2121 1221 2112 1212 2221
      2212 2122 1222 2222 1100 2200 0011 0022
      3300 0033 0301 0103 0303 3001 1003 3003
      0310 0130 0330 3010 1030 3030 0311 0133
      0333 3011 1033 3033 3301 1103 3303 3310
      1130 3330 3311 1133 3333 0101 1001 1010
      0110 0000 0000 0000 1000 0010 0100 0001
      2000 0020 0200 0002 1200 0012 2100 0021
      """
          .replaceAll("\\s", "");

  /// How heavy a stroke is.
  enum Weight {
    NONE,
    LIGHT,
    HEAVY,
    DOUBLE
  }

  /// The strokes of a character; [#NONE] for one that draws none.
  static Arms of(int c) {
    if (c < 0x2500 || c > 0x257F) {
      return NONE;
    }
    boolean dashed = (c >= 0x2504 && c <= 0x250B) || (c >= 0x254C && c <= 0x254F);
    boolean round = c >= 0x256D && c <= 0x2570;
    int at = 4 * (c - 0x2500);
    return new Arms(weight(at), weight(at + 1), weight(at + 2), weight(at + 3), dashed, round);
  }

  private static Weight weight(int index) {
    return Weight.values()[TABLE.charAt(index) - '0'];
  }

  Weight arm(Side side) {
    return switch (side) {
      case LEFT -> left;
      case RIGHT -> right;
      case UP -> up;
      case DOWN -> down;
    };
  }

  boolean has(Side side) {
    return arm(side) != Weight.NONE;
  }
}
