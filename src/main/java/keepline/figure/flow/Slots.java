package keepline.figure.flow;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Rows of equal places: with `k` boxes a row, each has a `k`-th of the flow.
///
/// @param width of the whole flow across
/// @param sizes of the boxes, by number of places in their row
/// @param gaps between places, by number of places in their row
record Slots(double width, Map<Integer, Double> sizes, Map<Integer, Double> gaps) {

  /// Places for rows whose widest boxes, by number of places, are these.
  static Slots of(Map<Integer, Double> sizes, Map<Integer, Double> gaps) {
    double width = 0;
    for (Map.Entry<Integer, Double> e : sizes.entrySet()) {
      int k = e.getKey();
      width = Math.max(width, k * e.getValue() + (k - 1) * gaps.getOrDefault(k, 0.0));
    }
    return new Slots(width, new TreeMap<>(sizes), new TreeMap<>(gaps));
  }

  /// The middle of a place in a row of `many`.
  double middle(int slot, int many) {
    double gap = gaps.getOrDefault(many, 0.0);
    double wide = (width - (many - 1) * gap) / many;
    return slot * (wide + gap) + wide / 2;
  }

  double size(int many) {
    return sizes.getOrDefault(many, 0.0);
  }

  /// The largest of the values of each number of places.
  static Map<Integer, Double> most(List<Row> rows, java.util.function.ToDoubleFunction<Row> value) {
    Map<Integer, Double> most = new TreeMap<>();
    for (Row row : rows) {
      most.merge(row.places().size(), value.applyAsDouble(row), Math::max);
    }
    return most;
  }
}
