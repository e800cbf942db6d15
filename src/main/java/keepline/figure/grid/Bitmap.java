package keepline.figure.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A picture of few cells.
///
/// @param columns at least one
/// @param levels row by row, 0 (nothing) to [#MOST] (full); or all of them [#BLANK]
record Bitmap(int columns, List<Integer> levels) {
  static final int MOST = 9;

  /// A cell of which nothing is known: it has an edge and no shade.
  static final int BLANK = -1;

  Bitmap {
    levels = List.copyOf(levels);
    if (columns < 1 || levels.isEmpty() || levels.size() % columns != 0) {
      throw new IllegalArgumentException(
          levels.size() + " cells are no picture of " + columns + " columns");
    }
    int least = levels.getFirst() == BLANK ? BLANK : 0;
    int most = least == BLANK ? BLANK : MOST;
    if (levels.stream().anyMatch(level -> level < least || level > most)) {
      throw new IllegalArgumentException("a level beyond " + MOST);
    }
  }

  static Bitmap blank(int columns, int rows) {
    return new Bitmap(columns, Collections.nCopies(columns * rows, BLANK));
  }

  /// The picture of a signal, -1 (nothing) to 1 (full); what lies beyond is cut off.
  static Bitmap of(int columns, double[] signal) {
    List<Integer> levels = new ArrayList<>();
    for (double value : signal) {
      levels.add((int) StrictMath.rint(Math.clamp((value + 1) / 2, 0, 1) * MOST));
    }
    return new Bitmap(columns, levels);
  }

  /// Whether nothing is known of its cells.
  boolean isBlank() {
    return levels.getFirst() == BLANK;
  }

  int rows() {
    return levels.size() / columns;
  }

  int level(int row, int column) {
    return levels.get(row * columns + column);
  }

  long count(int level) {
    return levels.stream().filter(l -> l == level).count();
  }

  /// Whether it is cut by squares of so many cells without a rest.
  boolean divides(int patch) {
    return columns % patch == 0 && rows() % patch == 0;
  }

  /// How many squares of so many cells it has.
  int patches(int patch) {
    return levels.size() / (patch * patch);
  }

  /// `8 × 8`
  String size() {
    return columns + " × " + rows();
  }
}
