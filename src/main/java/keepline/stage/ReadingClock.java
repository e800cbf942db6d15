package keepline.stage;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import keepline.reading.Reading;
import keepline.view.OnScreen;
import keepline.view.Progress;
import keepline.view.ReaderModel;
import org.jspecify.annotations.Nullable;

/// Counts a page as read once it has been in view long enough and its end has been in view too, in
/// either order.
final class ReadingClock {
  /// How long the page has to stand still after scrolling before its place is noted.
  private static final Duration SCROLLED = Duration.ofMillis(150);

  private final ReaderModel model;
  private final Supplier<Optional<OnScreen>> onScreen;
  private final Delay least = new Delay(this::rest);
  private final Delay enough = new Delay(this::read);
  private final Delay scrolled = new Delay(this::stands);
  private Duration patience = Progress.LEAST;

  /// The page that has been in view long enough.
  private @Nullable String served;

  /// @param onScreen what is on screen of the page; asking notes in the model how far it is
  ///   scrolled
  ReadingClock(ReaderModel model, Supplier<Optional<OnScreen>> onScreen) {
    this.model = model;
    this.onScreen = onScreen;
  }

  /// Starts for the page in view, unless it is read already.
  void start() {
    served = null;
    stop();
    Reading now = model.reading();
    if (now.page().filter(p -> !p.pending() && !now.read().contains(p.id())).isPresent()) {
      least.start(Progress.LEAST);
    }
  }

  /// Time enough has passed on the page in view.
  void enough() {
    stop();
    read();
  }

  private void stop() {
    least.stop();
    enough.stop();
  }

  /// How long the page takes is worked out now and not when it came into view: that goes through
  /// all its words, and the page's frame would wait for it.
  private void rest() {
    Reading now = model.reading();
    patience = Progress.enough(now.deck(), now.number());
    enough.start(patience.minus(Progress.LEAST));
  }

  /// The page is being scrolled.
  void scrolled() {
    scrolled.start(SCROLLED);
  }

  private void read() {
    Reading now = model.reading();
    if (now.settled()) {
      served = now.here().page();
      onScreen.get().filter(OnScreen::atEnd).ifPresent(s -> model.read(now.here().page()));
    } else {
      enough.start(patience);
    }
  }

  private void stands() {
    onScreen
        .get()
        .filter(s -> s.atEnd() && model.reading().here().page().equals(served))
        .ifPresent(s -> model.read(model.reading().here().page()));
  }
}
