package keepline;

import keepline.load.DeckFolder;
import keepline.page.Deck;
import keepline.reading.Reading;
import keepline.store.DeckState;
import keepline.store.Settings;
import keepline.store.StateFolder;

/// All that a window's first page needs: what was kept, the deck, the page in view.
///
/// @param settings as they were read
/// @param state the deck's, as it was read
/// @param reading where its reader is, with that page read
record Opening(Settings settings, DeckState state, DeckSession session, Reading reading) {

  /// Reads what was kept and the first page.
  ///
  /// @throws Failure where the deck asked for can't be read
  /// @throws Forwarded where another window has it open
  static Opening of(Start asked, StateFolder store, Voice voice, Presence presence) throws Failure {
    Settings settings = store.settings();
    DeckFolder folder = folder(asked, settings, voice);
    Start start = asked.at(folder.openedAt());
    if (presence.elsewhere(folder.path(), start.page())) {
      throw new Forwarded(folder.path() + " is open already; its window comes forward.");
    }
    Opening opening = of(folder, start, settings, store);
    start
        .page()
        .filter(p -> Start.move(opening.session.opened(), p).isEmpty())
        .ifPresent(p -> voice.say("There is no page \"" + p + "\" in this deck."));
    return opening;
  }

  /// Opens one deck as a start asks for.
  static Opening of(DeckFolder folder, Start start, Settings settings, StateFolder store) {
    DeckState state = store.deck(folder.path().toString());
    DeckSession session =
        DeckSession.open(folder, outline -> start.reading(outline, state).number());
    Deck deck = StandIn.deck(session.opened());
    return new Opening(settings, state, session, start.reading(deck, state));
  }

  private static DeckFolder folder(Start start, Settings settings, Voice voice) throws Failure {
    if (start.deck().isPresent()) {
      return Decks.open(start.deck().get());
    }
    if (settings.lastDeck().isEmpty()) {
      return Decks.open(null);
    }
    try {
      return Decks.open(settings.lastDeck());
    } catch (Failure gone) {
      voice.say(settings.lastDeck() + " is not there any more; this is the manual.");
      return Decks.open(null);
    }
  }
}
