package keepline.html;

import java.util.List;
import java.util.function.Function;
import keepline.html.PanelWriter.Form;
import keepline.live.LiveFigure;
import keepline.live.Turned;
import keepline.page.Deck;
import keepline.page.Plate;

/// The figures of one page in other forms than in its panel: as tables, and for the whole window.
///
/// Pure, as [PageWriter] is.
///
/// @param number of the page, from 1 to the deck's size
/// @param turned how a reader has left a live figure
public record FigureViews(
    Deck deck,
    int number,
    Sheet sheet,
    Pictures pictures,
    Typesetting typesetting,
    Function<LiveFigure, Turned> turned) {
  /// Widths that a panel is laid out for when it has a whole window, in a drawing's pixels: a wide
  /// window is filled best by a wide layout, a high one by a narrow one.
  private static final List<Integer> WIDTHS = List.of(400, 520, 680, 900, 1200);

  /// A panel laid out for one width.
  ///
  /// @param width of its inside, in `rem`
  public record Layout(double width, String html) {}

  /// The panel with every figure as a table.
  public String tables() {
    return panel(Form.TABLE, Canvas.panel(sheet));
  }

  /// The panel in one layout, as one of [#large].
  public Layout large(boolean tables, double rem) {
    Form form = tables ? Form.TABLE : Form.DRAWN;
    return new Layout(rem, panel(form, Canvas.growing(rem * Sheet.DRAWING_PX)));
  }

  /// The panel in several layouts, of which whoever knows the window's size takes the one that
  /// comes out largest.
  ///
  /// @param tables whether its figures stand as tables
  public List<Layout> large(boolean tables) {
    return WIDTHS.stream().map(width -> large(tables, width / Sheet.DRAWING_PX)).toList();
  }

  private String panel(Form form, Canvas canvas) {
    FormulaWriter formulas = new FormulaWriter(typesetting);
    Context context = new Context(deck, number, sheet, pictures, formulas);
    Markup out = new Markup();
    new PanelWriter(context, form, canvas, turned).write(plates(), out);
    return out.toString();
  }

  private List<Plate> plates() {
    return deck.page(number).plates();
  }
}
