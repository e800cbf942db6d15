package keepline.figure.grid;

import java.util.List;

/// Panels side by side.
///
/// @param title over them, or the empty string
/// @param panels at least one
record Strip(String title, List<Panel> panels) {
  Strip {
    panels = List.copyOf(panels);
    if (panels.isEmpty()) {
      throw new IllegalArgumentException("a row without a panel");
    }
  }
}
