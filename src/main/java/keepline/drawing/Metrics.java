package keepline.drawing;

/// Widths of text from a fixed table, so that the same figure has the same layout on every machine.
public final class Metrics {
  private Metrics() {}
}
