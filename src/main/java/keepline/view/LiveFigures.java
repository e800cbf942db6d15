package keepline.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keepline.figure.Figure;
import keepline.figure.Outcome;
import keepline.live.LiveFigure;
import keepline.live.Turned;
import keepline.page.Page;
import keepline.page.Plate;

/// The live figures of a deck as their reader has left them: one a page, the first on it. What was
/// turned stays turned while the window is open.
public final class LiveFigures {
  private final Map<String, Turned> byPage = new HashMap<>();
  private final List<Runnable> told = new ArrayList<>();

  /// The page's live figure as it is now, if the page has one.
  public Optional<Turned> of(Page page) {
    return figure(page)
        .map(
            figure -> {
              Turned kept = byPage.get(page.id());
              return kept == null ? Turned.start(figure) : kept.in(figure);
            });
  }

  /// Whether the reader has turned the page's figure since it opened.
  public boolean touched(Page page) {
    return byPage.containsKey(page.id());
  }

  /// Notes how a page's figure has been left.
  void leave(Page page, Turned turned) {
    if (turned.equals(Turned.start(turned.figure()))) {
      byPage.remove(page.id());
    } else {
      byPage.put(page.id(), turned);
    }
    told.forEach(Runnable::run);
  }

  /// Another deck.
  void clear() {
    byPage.clear();
  }

  /// Tells of each turn.
  public void onTurn(Runnable listener) {
    told.add(listener);
  }

  private static Optional<LiveFigure> figure(Page page) {
    for (Plate plate : page.plates()) {
      if (plate instanceof Plate.Figured(Outcome.Drawn drawn)) {
        Figure figure = drawn.figure();
        if (figure instanceof LiveFigure live) {
          return Optional.of(live);
        }
      }
    }
    return Optional.empty();
  }
}
