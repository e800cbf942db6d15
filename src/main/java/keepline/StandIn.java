package keepline;

import java.util.List;
import keepline.page.Deck;
import keepline.page.Inline;
import keepline.page.Page;
import keepline.page.PageKind;

/// A page to look at where a deck has none: its problems, and what to do.
final class StandIn {
  private StandIn() {}

  /// The deck itself, or, where it has no page, with one that says so.
  static Deck deck(Deck deck) {
    return deck.size() > 0 ? deck : withPage(deck);
  }

  private static Deck withPage(Deck deck) {
    Page page =
        new Page(
            "no-pages",
            "deck.md",
            PageKind.GUIDE,
            "",
            "",
            "No pages yet.",
            List.of(
                new Inline.Text(
                    "A deck is a folder of Markdown files whose names start with a number, or one"
                        + " Markdown file with a line --- between its slides.")),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false,
            false);
    return new Deck(
        deck.title(),
        deck.subtitle(),
        deck.language(),
        deck.about(),
        deck.sections(),
        List.of(page),
        deck.problems());
  }
}
