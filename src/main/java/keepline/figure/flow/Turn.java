package keepline.figure.flow;

import java.util.List;

/// A piece of an arrow that runs across in the gap before a row.
///
/// @param gap number of the row behind it
/// @param fromX where it begins
/// @param fromAbove whether the arrow comes from the rows before
/// @param toX where it ends
/// @param toAbove whether the arrow goes on to the rows before
/// @param atSource whether it begins at the box where the arrow begins
/// @param atTarget whether it ends at the box where the arrow ends
record Turn(
    int gap,
    Arrow arrow,
    double fromX,
    boolean fromAbove,
    double toX,
    boolean toAbove,
    boolean atSource,
    boolean atTarget) {

  /// The turns that ways make in one gap.
  static List<Turn> in(int gap, List<Way> ways) {
    return ways.stream()
        .flatMap(w -> w.bends().stream())
        .map(Way.Bend::along)
        .filter(Way.Along.Track.class::isInstance)
        .map(a -> ((Way.Along.Track) a).turn())
        .filter(t -> t.gap() == gap)
        .distinct()
        .toList();
  }

  double left() {
    return Math.min(fromX, toX);
  }

  double right() {
    return Math.max(fromX, toX);
  }

  String sourceKey() {
    return atSource ? "from " + arrow.from() + " at " + fromX : "";
  }

  String targetKey() {
    return atTarget ? "to " + arrow.to() + " at " + toX : "";
  }
}
