package keepline;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import keepline.desktop.Folders;
import keepline.page.Deck;
import keepline.reading.Command.Go;
import keepline.reading.Navigator;
import keepline.reading.Reading;
import keepline.store.DeckState;
import keepline.theme.ThemeChoice;
import org.jspecify.annotations.Nullable;

/// What a start was asked for; what it wasn't asked for is as its reader left it.
///
/// @param deck the path of a deck
/// @param page the number or the id of a page
/// @param follow whether the window goes to the page that its author has saved
/// @param state where the state is kept instead of the system's folder
record Start(
    Optional<String> deck,
    Optional<String> page,
    Optional<ThemeChoice> theme,
    OptionalInt text,
    Optional<Path> state,
    boolean follow) {
  /// The system property that says where the state is kept instead of the system's folder.
  static final String STATE = "keepline.state";

  /// The way of a double-click.
  static final Start PLAIN =
      new Start(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          false);

  /// A start on `DECK` or `DECK#page`; a folder whose own name has a `#` wins.
  static Start on(
      @Nullable String deck,
      @Nullable String page,
      Optional<ThemeChoice> theme,
      OptionalInt text,
      Optional<Path> state) {
    int hash = deck == null ? -1 : deck.lastIndexOf('#');
    if (deck == null || hash < 0 || exists(deck)) {
      return new Start(
          Optional.ofNullable(deck), Optional.ofNullable(page), theme, text, state, false);
    }
    Optional<String> path = Optional.of(deck.substring(0, hash)).filter(p -> !p.isEmpty());
    Optional<String> asked =
        Optional.ofNullable(page).or(() -> Optional.of(deck.substring(hash + 1)));
    return new Start(path, asked.filter(p -> !p.isEmpty()), theme, text, state, false);
  }

  /// This start, going to each page that is saved.
  Start following(boolean follows) {
    return new Start(deck, page, theme, text, state, follows);
  }

  /// This start at a page, where it asks for none itself.
  Start at(Optional<String> id) {
    return new Start(deck, page.or(() -> id), theme, text, state, follow);
  }

  /// The folders of this start.
  Folders folders() {
    Folders system = Folders.of(System::getProperty, System::getenv);
    String property = System.getProperty(STATE);
    return state
        .or(() -> Optional.ofNullable(property).map(Path::of))
        .map(system::keepingIn)
        .orElse(system);
  }

  /// A deck where its reader left it, or at the page asked for with the way back to there.
  Reading reading(Deck deck, DeckState state) {
    Reading left = Reading.resumed(deck, state.place(), state.history(), state.read());
    boolean fresh = state.place().page().isEmpty();
    return page.flatMap(p -> move(deck, p))
        .map(
            move ->
                fresh
                    ? Reading.at(deck, Navigator.go(left, move).number())
                    : Navigator.go(left, move))
        .orElse(left);
  }

  /// The move to a page by number or id; a number beyond the deck means its last page, an id that
  /// it doesn't have means nothing.
  static Optional<Go> move(Deck deck, String page) {
    if (deck.size() == 0) {
      return Optional.empty();
    }
    if (page.matches("[0-9]{1,6}")) {
      return Optional.of(new Go.ToNumber(Math.clamp(Integer.parseInt(page), 1, deck.size())));
    }
    return deck.number(page).map(Go.ToNumber::new);
  }

  private static boolean exists(String deck) {
    try {
      return Files.exists(Path.of(deck));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
