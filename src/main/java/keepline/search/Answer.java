package keepline.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import keepline.page.Deck;
import keepline.page.Page;

/// What a search found: pages, best first. What to show of each is worked out when it is asked for,
/// so that a long list costs nothing that nobody sees.
public final class Answer {
  private final Deck deck;
  private final Lexer lexer;
  private final Wanted wanted;
  private final List<Integer> pages;
  private final Passages passages;

  Answer(Deck deck, Lexer lexer, Wanted wanted, List<Integer> pages) {
    this.deck = deck;
    this.lexer = lexer;
    this.wanted = wanted;
    this.pages = List.copyOf(pages);
    this.passages = new Passages(lexer, wanted, Locale.forLanguageTag(deck.language()));
  }

  /// The deck that was searched.
  public Deck deck() {
    return deck;
  }

  /// Page numbers from 1, best first.
  public List<Integer> pages() {
    return pages;
  }

  /// Words that the deck has in no form; they were left out.
  public List<String> missing() {
    return wanted.missing();
  }

  /// A found page's title.
  public Marked title(int page) {
    return passages.mark(deck.page(page).title());
  }

  /// The sentence of a found page that shows best why it was found.
  public Marked excerpt(int page) {
    return passages.best(PageText.of(deck.page(page)));
  }

  /// The words of a page that matched, in small letters, as the page writes them.
  public Set<String> words(Page page) {
    Set<String> words = new TreeSet<>();
    PageText text = PageText.of(page);
    for (Part part : Part.values()) {
      for (String passage : text.of(part)) {
        for (Lexer.Word word : lexer.words(passage)) {
          if (wanted.surely(word.form()) > 0) {
            words.add(passage.substring(word.from(), word.to()).toLowerCase(Locale.ROOT));
          }
        }
      }
    }
    return words;
  }
}
