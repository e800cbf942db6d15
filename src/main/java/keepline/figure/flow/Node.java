package keepline.figure.flow;

import java.util.Set;

/// One box of a flow.
///
/// @param label what stands in it
/// @param detail a second, smaller line, or the empty string
record Node(String id, String label, String detail, Set<Style> styles) {
  Node {
    styles = Set.copyOf(styles);
  }

  boolean is(Style style) {
    return styles.contains(style);
  }

  /// Label and detail in one line.
  String text() {
    return detail.isEmpty() ? label : label + ", " + detail;
  }
}
