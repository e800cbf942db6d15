package keepline.figure.grid;

import java.util.List;
import java.util.stream.IntStream;

/// Cells in rows, each a grey from 0, nothing, to 9, full.
///
/// @param rows from the top, all of the same length
public record Raster(List<List<Integer>> rows) {
  /// The greys there are.
  static final int FULL = 9;

  public Raster {
    rows = rows.stream().map(List::copyOf).toList();
    if (rows.isEmpty() || rows.getFirst().isEmpty()) {
      throw new IllegalArgumentException("a picture needs cells");
    }
    for (List<Integer> row : rows) {
      if (row.size() != rows.getFirst().size()) {
        throw new IllegalArgumentException("rows of different lengths");
      }
      if (row.stream().anyMatch(grey -> grey < 0 || grey > FULL)) {
        throw new IllegalArgumentException("a grey goes from 0 to 9");
      }
    }
  }

  /// Nothing but cells.
  static Raster blank(int width, int height) {
    List<Integer> row = IntStream.range(0, width).mapToObj(i -> 0).toList();
    return new Raster(IntStream.range(0, height).mapToObj(i -> row).toList());
  }

  /// Square pictures of numbers from -1, nothing, to 1, full; what lies beyond counts as the end.
  static Raster of(double[] values) {
    int side = (int) Math.round(Math.sqrt(values.length));
    return new Raster(
        IntStream.range(0, side)
            .mapToObj(
                y -> IntStream.range(0, side).mapToObj(x -> grey(values[y * side + x])).toList())
            .toList());
  }

  private static Integer grey(double value) {
    return (int) Math.round((Math.clamp(value, -1, 1) + 1) / 2 * FULL);
  }

  int width() {
    return rows.getFirst().size();
  }

  int height() {
    return rows.size();
  }

  /// How many cells are at least half full.
  long dark() {
    return rows.stream().flatMap(List::stream).filter(grey -> grey > FULL / 2).count();
  }
}
