package keepline.store;

/// Where a window was: its outer edges in the screens' pixels.
///
/// @param maximized whether it filled its screen; `x` to `height` are what it goes back to
/// @param insideWidth of what it held as it was last seen, maximized or not; 0 where nobody knows
/// @param insideHeight likewise
public record Bounds(
    double x,
    double y,
    double width,
    double height,
    boolean maximized,
    double insideWidth,
    double insideHeight) {
  public Bounds {
    if (!Double.isFinite(x) || !Double.isFinite(y) || !(width > 0) || !(height > 0)) {
      throw new IllegalArgumentException("no window is at " + x + ", " + y);
    }
  }
}
