package keepline.html;

import java.util.List;
import keepline.html.PanelWriter.Form;
import keepline.page.Deck;
import keepline.page.Plate;

/// The figures of one page in other forms than in its panel: as tables, and for the whole window.
///
/// Pure, as [PageWriter] is.
///
/// @param number of the page, from 1 to the deck's size
public record FigureViews(
    Deck deck, int number, Sheet sheet, Pictures pictures, Typesetting typesetting) {
  /// Widths that a panel is laid out for when it has a whole window, in a drawing's pixels: a wide
  /// window is filled best by a wide layout, a high one by a narrow one.
  private static final List<Integer> WIDTHS = List.of(400, 520, 680, 900, 1200);

  /// A panel laid out for one width.
  ///
  /// @param width of its inside, in `rem`
  public record Layout(double width, String html) {}

  /// The panel with every figure as a table.
  public String tables() {
    return panel(Form.TABLE, sheet.panelWidth());
  }

  /// The panel in several layouts, of which whoever knows the window's size takes the one that
  /// comes out largest.
  ///
  /// @param tables whether its figures stand as tables
  public List<Layout> large(boolean tables) {
    Form form = tables ? Form.TABLE : Form.DRAWN;
    return WIDTHS.stream()
        .map(width -> new Layout(width / Sheet.DRAWING_PX, panel(form, width)))
        .toList();
  }

  private String panel(Form form, double width) {
    FormulaWriter formulas = new FormulaWriter(typesetting);
    Context context = new Context(deck, number, sheet, pictures, formulas);
    Markup out = new Markup();
    new PanelWriter(context, form, width).write(plates(), out);
    return out.toString();
  }

  private List<Plate> plates() {
    return deck.page(number).plates();
  }
}
