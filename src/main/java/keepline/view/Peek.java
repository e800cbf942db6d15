package keepline.view;

import java.util.Optional;
import keepline.figure.Outcome;
import keepline.page.Deck;
import keepline.page.Inline;
import keepline.page.Page;

/// What a link's page says in short, without going there.
///
/// @param page its number
/// @param figure the sentence that states what its figure shows, or the empty string
public record Peek(int page, String title, String lede, String keepLine, String figure) {

  /// The page with an id, if the deck has it.
  public static Optional<Peek> of(Deck deck, String id) {
    return deck.number(id).map(n -> of(n, deck.page(n)));
  }

  private static Peek of(int number, Page page) {
    return new Peek(
        number,
        page.title(),
        Inline.plain(page.lede()),
        Inline.plain(page.keepLine()),
        page.firstFigure().map(Peek::sentence).orElse(""));
  }

  private static String sentence(Outcome.Drawn drawn) {
    return drawn.figure().words().alt();
  }
}
