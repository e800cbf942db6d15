package keepline.html;

import java.util.Locale;
import keepline.page.Deck;
import keepline.page.Page;

/// What all the writers of one page need to know.
///
/// @param number of the page, from 1
record Context(Deck deck, int number, Sheet sheet, Pictures pictures, FormulaWriter formulas) {
  Page page() {
    return deck.page(number);
  }

  /// A page's number as readers see it: at least two digits.
  static String digits(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}
