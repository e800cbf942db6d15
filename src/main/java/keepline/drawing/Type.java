package keepline.drawing;

/// How a label is set.
///
/// @param size in pixels, never under 12
public record Type(Face face, Weight weight, double size) {
  /// Ticks and units.
  public static final Type TICK = new Type(Face.TEXT, Weight.REGULAR, 12);

  /// Labels in boxes, in the monospaced face.
  public static final Type BOX = new Type(Face.MONO, Weight.REGULAR, 13);

  /// Heads of columns and names of values, in the monospaced face.
  public static final Type HEAD = new Type(Face.MONO, Weight.REGULAR, 12);

  /// Words in a table's cell.
  public static final Type CELL = new Type(Face.TEXT, Weight.REGULAR, 13);

  /// Values and titles.
  public static final Type VALUE = new Type(Face.TEXT, Weight.SEMIBOLD, 15);

  public Type {
    if (size < 12) {
      throw new IllegalArgumentException("nobody reads type of " + size + " px");
    }
  }

  public Type semibold() {
    return new Type(face, Weight.SEMIBOLD, size);
  }

  /// The two bundled families.
  public enum Face {
    /// Inter.
    TEXT,
    /// JetBrains Mono.
    MONO
  }

  /// The two weights that figures use. JetBrains Mono has no semi-bold here; its bold stands in.
  public enum Weight {
    REGULAR,
    SEMIBOLD
  }
}
