package keepline.figure.grid;

/// A line from one numbered patch to another, or to all others.
///
/// @param from a patch's number
/// @param to a patch's number, or [#ALL]
/// @param label below it, or the empty string
record Look(int from, int to, String label) {
  static final int ALL = -1;

  /// How an author writes it.
  String shown() {
    return from + " \u2192 " + (to == ALL ? "all" : to);
  }
}
