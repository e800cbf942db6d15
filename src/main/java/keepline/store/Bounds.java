package keepline.store;

/// Where a window was: its outer edges in the screens' pixels.
///
/// @param maximized whether it filled its screen; the rest is what it goes back to
public record Bounds(double x, double y, double width, double height, boolean maximized) {
  public Bounds {
    if (!Double.isFinite(x) || !Double.isFinite(y) || !(width > 0) || !(height > 0)) {
      throw new IllegalArgumentException("no window is at " + x + ", " + y);
    }
  }
}
