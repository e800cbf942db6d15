package keepline.keys;

/// A key held down with another, in the order in which they are written.
public enum Modifier {
  /// Cmd on macOS; whoever reads the event maps it.
  CTRL("Ctrl"),
  ALT("Alt"),
  SHIFT("Shift");

  private final String label;

  Modifier(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
