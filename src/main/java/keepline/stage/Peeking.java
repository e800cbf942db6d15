package keepline.stage;

import java.time.Duration;
import java.util.Optional;
import keepline.view.Layer;
import keepline.view.LinkSpot;
import keepline.view.Peek;
import keepline.view.Projection;
import keepline.view.ReaderModel;

/// Shows what the focused link's page says, or the one under the pointer.
final class Peeking {
  /// The pointer has to rest on a link, or every link that it crosses would flash a card.
  private static final Duration REST = Duration.ofMillis(80);

  private final ReaderModel model;
  private final PageView page;
  private final PeekCard card;
  private final Runnable moved;
  private final Delay rest = new Delay(() -> show(true));
  private Optional<LinkSpot> spot = Optional.empty();

  /// @param moved told when the card has to be laid out
  Peeking(ReaderModel model, PageView page, PeekCard card, Runnable moved) {
    this.model = model;
    this.page = page;
    this.card = card;
    this.moved = moved;
  }

  /// Opens on the link in focus; says what to do where none is.
  void open() {
    if (!show(false)) {
      model.dismiss();
      model.say("No link to a page has the focus; Tab leads to one.");
    }
  }

  void close() {
    rest.stop();
    spot = Optional.empty();
    card.setVisible(false);
  }

  /// Where the link stands that the card is about.
  Optional<LinkSpot> spot() {
    return spot;
  }

  /// The pointer has come onto a link to a page, or off it.
  void pointed(boolean on) {
    if (model.layerProperty().get() != Layer.NONE) {
      return;
    }
    if (on) {
      rest.start(REST);
    } else {
      close();
    }
  }

  private boolean show(boolean byPointer) {
    Optional<LinkSpot> at = Projection.spot(page.call(Projection.link(byPointer)));
    Optional<Peek> peek = at.flatMap(s -> Peek.of(model.reading().deck(), s.page()));
    if (peek.isEmpty()) {
      close();
      return false;
    }
    spot = at;
    card.show(peek.get(), byPointer ? "" : "Enter go · Esc stay");
    moved.run();
    return true;
  }
}
