package keepline.html;

import java.util.Locale;
import keepline.page.Deck;
import keepline.page.Page;
import keepline.page.PageKind;

/// Writes one page of a deck as HTML for the shell's root element.
///
/// Pure: the same deck, number, sheet, pictures and formulas give the same text.
public final class PageWriter {
  /// Writes a page whose formulas stand as their source.
  ///
  /// @param number of the page, from 1 to the deck's size
  public String write(Deck deck, int number, Sheet sheet, Pictures pictures) {
    return write(deck, number, sheet, pictures, Typesetting.none());
  }

  /// Writes a page.
  ///
  /// @param number of the page, from 1 to the deck's size
  public String write(
      Deck deck, int number, Sheet sheet, Pictures pictures, Typesetting typesetting) {
    FormulaWriter formulas = new FormulaWriter(typesetting);
    Context context = new Context(deck, number, sheet, pictures, formulas);
    Page page = context.page();
    Markup out = new Markup();
    out.open("main", "class", classes(page, sheet), "lang", deck.language()).line();
    switch (page.kind()) {
      case COVER, DIVIDER, END -> new PlateWriter(context).write(out);
      case GUIDE, CONCEPT, SUMMARY -> new SheetWriter(context).write(out);
    }
    out.close("main").line();
    return out.toString();
  }

  private static String classes(Page page, Sheet sheet) {
    PageKind kind = page.kind();
    String layout =
        switch (kind) {
          case COVER, DIVIDER, END -> "big";
          case GUIDE, CONCEPT, SUMMARY -> page.plates().isEmpty() ? "page no-figure" : "page";
        };
    String classes = layout + " " + kind.name().toLowerCase(Locale.ROOT);
    return classes
        + (sheet.stacked() ? " stacked" : "")
        + (sheet.narrow() ? " narrow" : "")
        + (page.pending() ? " pending" : "");
  }
}
