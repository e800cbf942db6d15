package keepline.stage;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;

/// Where a window is or was.
///
/// @param x of its outer left edge in the screens' pixels, when it isn't maximized, as the rest is
/// @param y of its outer upper edge
/// @param maximized whether it fills its screen
/// @param insideWidth of what it holds, within the system's frame, maximized or not; 0 where that
///   isn't known
/// @param insideHeight likewise
public record WindowPlace(
    double x,
    double y,
    double width,
    double height,
    boolean maximized,
    double insideWidth,
    double insideHeight) {
  static final double LEAST_WIDTH = 480;
  static final double LEAST_HEIGHT = 320;

  /// How much of a window has to be on a screen for a hand to find it there.
  private static final double FOUND = 64;

  /// @param inside what the window holds as it stands
  static WindowPlace of(Rectangle2D bounds, boolean maximized, Dimension2D inside) {
    return new WindowPlace(
        bounds.getMinX(),
        bounds.getMinY(),
        bounds.getWidth(),
        bounds.getHeight(),
        maximized,
        inside.getWidth(),
        inside.getHeight());
  }

  /// The size that the window's scene is likely to have.
  Dimension2D inside() {
    return insideWidth > 0 && insideHeight > 0
        ? new Dimension2D(insideWidth, insideHeight)
        : new Dimension2D(width, height);
  }

  Rectangle2D bounds() {
    return new Rectangle2D(x, y, width, height);
  }

  /// This place on the screens there are now: no larger than the screen that holds most of it and
  /// wholly on it; nothing where no screen holds enough.
  ///
  /// @param screens the parts of them that windows may take
  Optional<WindowPlace> on(List<Rectangle2D> screens) {
    return screens.stream()
        .filter(
            s -> shared(s).map(p -> p.getWidth() >= FOUND && p.getHeight() >= FOUND).orElse(false))
        .reduce((one, other) -> sharedArea(other) > sharedArea(one) ? other : one)
        .map(this::inside);
  }

  private double sharedArea(Rectangle2D screen) {
    return shared(screen).map(s -> s.getWidth() * s.getHeight()).orElse(0.0);
  }

  private WindowPlace inside(Rectangle2D screen) {
    double w = Math.min(Math.max(width, LEAST_WIDTH), screen.getWidth());
    double h = Math.min(Math.max(height, LEAST_HEIGHT), screen.getHeight());
    return new WindowPlace(
        Math.clamp(x, screen.getMinX(), screen.getMaxX() - w),
        Math.clamp(y, screen.getMinY(), screen.getMaxY() - h),
        w,
        h,
        maximized,
        Math.min(insideWidth, screen.getWidth()),
        Math.min(insideHeight, screen.getHeight()));
  }

  private Optional<Rectangle2D> shared(Rectangle2D screen) {
    double left = Math.max(x, screen.getMinX());
    double top = Math.max(y, screen.getMinY());
    double w = Math.min(x + width, screen.getMaxX()) - left;
    double h = Math.min(y + height, screen.getMaxY()) - top;
    return w > 0 && h > 0 ? Optional.of(new Rectangle2D(left, top, w, h)) : Optional.empty();
  }
}
