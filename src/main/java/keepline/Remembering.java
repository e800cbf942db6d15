package keepline;

import java.util.Optional;
import keepline.reading.Reading;
import keepline.stage.Toolkit;
import keepline.stage.WindowPlace;
import keepline.store.Bounds;
import keepline.store.DeckState;
import keepline.store.Keeper;
import keepline.store.Settings;
import keepline.view.ReaderModel;

/// Watches what changes in a window and hands it to the keeper. Used on the window's thread.
final class Remembering implements Keeper.Told {
  private final ReaderModel model;
  private final Voice voice;
  private final Keeper keeper;
  private Optional<Bounds> window;
  private String deck;
  private boolean between;

  Remembering(ReaderModel model, Opening opening, keepline.store.StateFolder store, Voice voice) {
    this.model = model;
    this.voice = voice;
    this.window = opening.settings().window();
    this.deck = opening.state().deck();
    this.keeper = new Keeper(store, opening.settings(), this);
    keeper.opened(opening.state());
    model.onChange(this::changed);
    changed();
  }

  /// Another deck comes into the window; what changes on the way to it belongs to neither.
  ///
  /// @param shows puts it into the model
  void open(DeckState state, Runnable shows) {
    keeper.opened(state);
    between = true;
    shows.run();
    between = false;
    deck = state.deck();
    changed();
  }

  void moved(WindowPlace place) {
    window =
        Optional.of(
            new Bounds(
                place.x(),
                place.y(),
                place.width(),
                place.height(),
                place.maximized(),
                place.insideWidth(),
                place.insideHeight()));
    settings();
  }

  /// Where the window was, as a window takes it.
  static Optional<WindowPlace> place(Settings settings) {
    return settings
        .window()
        .map(
            b ->
                new WindowPlace(
                    b.x(),
                    b.y(),
                    b.width(),
                    b.height(),
                    b.maximized(),
                    b.insideWidth(),
                    b.insideHeight()));
  }

  /// Writes what is left, and waits for it.
  void close() {
    keeper.close();
  }

  private void changed() {
    if (!between) {
      Reading now = model.reading();
      keeper.changed(
          new DeckState(deck, now.resumesAt(), now.history(), now.read(), model.marks()));
      settings();
    }
  }

  private void settings() {
    keeper.changed(new Settings(model.themeChoice().id(), model.textPercent(), window, deck));
  }

  @Override
  public void say(String sentence) {
    voice.say(sentence);
  }

  /// Another window's marks show here as well.
  @Override
  public void kept(DeckState state) {
    Toolkit.later(
        () -> {
          if (state.deck().equals(deck)) {
            model.marked(model.marks().merged(state.marks()));
          }
        });
  }
}
