package keepline.figure.text;

import java.util.Optional;

/// Which characters are drawn and not set as type.
final class Glyphs {
  private Glyphs() {}

  /// Whether a character stands for strokes or areas and for no word: boxes, blocks, triangles.
  static boolean isDrawn(int c) {
    return (c >= 0x2500 && c <= 0x259F) || triangle(c).isPresent();
  }

  /// The way a filled triangle points.
  static Optional<Side> triangle(int c) {
    return switch (c) {
      case '▶', '►', '▸' -> Optional.of(Side.RIGHT);
      case '◀', '◄', '◂' -> Optional.of(Side.LEFT);
      case '▲', '▴' -> Optional.of(Side.UP);
      case '▼', '▾' -> Optional.of(Side.DOWN);
      default -> Optional.empty();
    };
  }

  /// The way an arrow points; one that continues a line is drawn as the line's head.
  static Optional<Side> arrow(int c) {
    return switch (c) {
      case '→' -> Optional.of(Side.RIGHT);
      case '←' -> Optional.of(Side.LEFT);
      case '↑' -> Optional.of(Side.UP);
      case '↓' -> Optional.of(Side.DOWN);
      default -> Optional.empty();
    };
  }
}
