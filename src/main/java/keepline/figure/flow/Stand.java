package keepline.figure.flow;

import java.util.List;
import java.util.OptionalDouble;

/// A box with its place in a row, before rows have theirs.
///
/// @param rank number of its row, from 0
/// @param slot number of its place in the row, from 0
/// @param left edge across, in pixels
/// @param right edge across
/// @param length in the direction of the flow
record Stand(
    Node node, BoxText text, int rank, int slot, double left, double right, double length) {

  double middle() {
    return (left + right) / 2;
  }

  double width() {
    return right - left;
  }

  String id() {
    return node.id();
  }

  /// How far from a corner an arrow may start: a circle has a single such point.
  double inset() {
    return node.is(Style.SUM) ? width() / 2 : Math.min(14, width() / 2);
  }

  /// Whether a line in the direction of the flow may meet the box at x.
  boolean faces(double x) {
    return x >= left + inset() - 0.01 && x <= right - inset() + 0.01;
  }

  /// Where a straight line in the direction of the flow meets both boxes, if they face each other.
  OptionalDouble shared(Stand other) {
    double low = Math.max(left + inset(), other.left + other.inset());
    double high = Math.min(right - inset(), other.right - other.inset());
    if (low > high + 0.01) {
      return OptionalDouble.empty();
    }
    Stand small = width() <= other.width() ? this : other;
    Stand large = width() <= other.width() ? other : this;
    for (Stand s : List.of(small, large)) {
      if (s.middle() >= low - 0.01 && s.middle() <= high + 0.01) {
        return OptionalDouble.of(s.middle());
      }
    }
    return high - low >= 6 ? OptionalDouble.of((low + high) / 2) : OptionalDouble.empty();
  }
}
