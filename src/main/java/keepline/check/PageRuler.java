package keepline.check;

import java.util.List;
import keepline.page.Deck;

/// What a check needs to find pages that don't fit: the reader's own layout.
@FunctionalInterface
public interface PageRuler {
  /// Lays every page of a deck out, and gives what of them is out of sight.
  List<Excess> measure(Deck deck);

  /// What doesn't fit of a page in one window.
  ///
  /// @param page its number, from 1
  /// @param window its size in words: `1280 x 720`
  /// @param lines of running text below its end, 0 for none
  /// @param across pixels beyond the width of the place, 0 for none
  record Excess(int page, String window, int lines, int across) {}
}
