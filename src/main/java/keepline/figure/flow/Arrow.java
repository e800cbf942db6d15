package keepline.figure.flow;

/// An arrow from box to box.
///
/// @param from id of a box
/// @param to id of a box; a box may lead to itself
/// @param label beside the arrow, or the empty string
record Arrow(String from, String to, String label, Course course) {

  /// How an arrow goes.
  enum Course {
    /// `->`: the shortest way.
    DIRECT,
    /// `~>`: round the side, for what goes back or past.
    AROUND,
    /// `<->`: the shortest way, with a head at each end.
    BOTH
  }

  boolean connects(String one, String other) {
    return (from.equals(one) && to.equals(other)) || (from.equals(other) && to.equals(one));
  }

  boolean touches(String id) {
    return from.equals(id) || to.equals(id);
  }

  /// Whether the two have a box in common, so that their lines may meet.
  boolean isKin(Arrow other) {
    return touches(other.from) || touches(other.to);
  }
}
