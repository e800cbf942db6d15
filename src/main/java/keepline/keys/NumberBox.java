package keepline.keys;

import java.util.Optional;
import keepline.keys.Digits.State;
import keepline.reading.Reading;

/// The words in the box of a page number being typed: `1_ AI models` while another digit may come,
/// then `12 Tokens · Esc back to 6`; `1-40` after a digit that led out of the deck.
final class NumberBox {
  private NumberBox() {}

  static Optional<String> text(State state, Reading reading) {
    return switch (state) {
      case State.Idle() -> Optional.empty();
      case State.Open s when s.refused() ->
          Optional.of(range(reading.size()) + wayBack(s.page(), s.origin()));
      case State.Open s -> Optional.of(s.value() + "_" + title(reading, s.value()));
      case State.Closed s when s.refused() ->
          Optional.of(range(reading.size()) + wayBack(s.page(), s.origin()));
      case State.Closed s ->
          Optional.of(s.page() + title(reading, s.page()) + wayBack(s.page(), s.origin()));
    };
  }

  static String range(int pages) {
    return pages == 1 ? "1" : "1-" + pages;
  }

  private static String title(Reading reading, int number) {
    return reading.title(number).map(t -> "  " + t).orElse("");
  }

  private static String wayBack(int page, int origin) {
    return page == origin ? "" : " · Esc back to " + origin;
  }
}
