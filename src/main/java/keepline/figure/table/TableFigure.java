package keepline.figure.table;

import java.util.List;
import java.util.Set;
import keepline.drawing.Drawing;
import keepline.figure.DataTable;
import keepline.figure.Figure;
import keepline.figure.Words;

/// Rows under a head, or one card a row.
///
/// @param cards whether each row is a card named by its first cell
/// @param align one letter a column: `l`, `c` or `r`
/// @param marked row heads or column heads to emphasise
public record TableFigure(
    Words words,
    boolean cards,
    List<Character> align,
    Set<String> marked,
    List<String> head,
    List<List<String>> rows)
    implements Figure {
  @Override
  public Drawing draw(double width) {
    return new Drawing(width, 10, List.of());
  }

  @Override
  public DataTable data() {
    return new DataTable(head, rows);
  }
}
