package keepline.figure.matrix;

/// How a cell's number becomes a shade.
enum Scale {
  /// Seven steps from the least value (0, unless one is negative) to the largest.
  SEQ,
  /// Seven steps around 0, as far to one side as to the other.
  DIV,
  /// 1 is filled, 0 is not.
  MASK
}
