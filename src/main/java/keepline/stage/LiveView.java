package keepline.stage;

import java.time.Duration;
import keepline.view.LiveFeed;
import keepline.view.Projection;
import keepline.view.ReaderModel;

/// Shows turns of a live figure, one a frame at most, and says what to notice once a knob has come
/// to rest.
final class LiveView {
  /// After the last turn, so that a held key is announced once.
  private static final Duration REST = Duration.ofMillis(400);

  private final LiveFeed feed;
  private final FramePace turns;
  private final Delay rest;

  LiveView(ReaderModel model, Projection projection, PageView page) {
    feed =
        new LiveFeed(
            model,
            projection,
            projection.background(),
            javafx.application.Platform::runLater,
            page);
    turns = new FramePace(feed::update);
    rest =
        new Delay(
            () -> {
              feed.say();
              page.accessibleText(projection.accessibleText());
            });
    model
        .live()
        .onTurn(
            () -> {
              turns.ask();
              rest.start(REST);
            });
  }

  /// Shows now what waits for the next frame.
  void settle() {
    turns.settle();
  }
}
