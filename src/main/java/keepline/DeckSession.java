package keepline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import keepline.load.DeckFolder;
import keepline.page.Deck;
import keepline.page.Page;

/// One deck being read: a first page at once, the rest behind it.
///
/// @param folder where it lies
/// @param opened the deck with only the page at `first` read
/// @param first that page's number, or 0 in a deck without pages
record DeckSession(DeckFolder folder, Deck opened, int first) {
  /// Pages handed over together: enough to be quick, few enough to show that something happens.
  private static final int BATCH = 64;

  /// Opens a deck as far as showing one page needs.
  ///
  /// @param first the number of the page to read, from the deck's outline; one beyond the deck
  ///   means its last page
  static DeckSession open(DeckFolder folder, ToIntFunction<Deck> first) {
    Deck outline = folder.outline();
    int number = Math.min(Math.max(1, first.applyAsInt(outline)), outline.size());
    return number == 0
        ? new DeckSession(folder, folder.completed(outline), 0)
        : new DeckSession(folder, outline.with(number, folder.read(number)), number);
  }

  /// Reads the other pages on `background` and hands over how the deck changes, in order.
  ///
  /// @param changed told on the background thread
  void readRest(Executor background, java.util.function.Consumer<UnaryOperator<Deck>> changed) {
    background.execute(
        () -> {
          Deck deck = opened;
          List<Page> pages = new ArrayList<>(deck.pages());
          for (int n = 1; n <= deck.size(); n++) {
            if (n != first) {
              pages.set(n - 1, folder.read(n));
            }
            if (n % BATCH == 0 && n < deck.size()) {
              Deck soFar = deck.with(pages);
              changed.accept(was -> soFar);
            }
          }
          Deck whole = folder.completed(deck.with(pages));
          changed.accept(was -> whole);
        });
  }
}
