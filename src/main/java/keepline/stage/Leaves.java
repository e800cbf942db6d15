package keepline.stage;

import java.time.Duration;
import javafx.stage.Screen;
import keepline.view.Projection;

/// The page in view and its neighbours on the leaves of one page view.
///
/// Neighbours are laid out while nothing else is to do, and drawn beside the page in view where a
/// page view that wide can be had: then a turn only has to look at another part of it.
final class Leaves {
  /// How long after a turn its neighbours are laid out: the frame is drawn by then.
  private static final Duration QUIET = Duration.ofMillis(25);

  /// How long to wait for neighbours that are still being read or written.
  private static final Duration WRITTEN = Duration.ofMillis(100);

  private static final int MOST_WAITS = 100;

  /// The widest picture that JavaFX keeps on a graphics card, in the card's pixels
  /// (`prism.maxTextureSize`): a page view wider than that stays blank.
  private static final double WIDEST = 4096;

  private final Projection projection;
  private final PageView page;
  private final Delay quiet = new Delay(this::layOut);
  private boolean kept;
  private int waits;

  Leaves(Projection projection, PageView page) {
    this.projection = projection;
    this.page = page;
  }

  /// From now on neighbours are laid out. A picture of one page has no use for them.
  void keep() {
    kept = true;
  }

  /// How wide the page view may be, in pixels of a window on any of the screens.
  double widest() {
    double scale =
        Screen.getScreens().stream()
            .mapToDouble(s -> Math.max(s.getOutputScaleX(), s.getOutputScaleY()))
            .max()
            .orElse(1);
    return kept ? WIDEST / Math.ceil(scale) : 0;
  }

  /// Brings the page in view before the window.
  void look() {
    if (kept) {
      page.look(projection.left(page.call(Projection.place())));
    }
  }

  /// Has the neighbours of the page in view written, and laid out as soon as they are.
  void follow() {
    waits = 0;
    projection.ahead();
    rest();
  }

  /// Lays neighbours out once the next frame is drawn.
  void rest() {
    if (kept) {
      quiet.start(QUIET);
    }
  }

  private void layOut() {
    if (projection.layOut(page)) {
      rest();
    } else if (projection.lacksNeighbours() && ++waits < MOST_WAITS) {
      projection.ahead();
      quiet.start(WRITTEN);
    }
  }
}
