package keepline.figure.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import keepline.drawing.Drawing;
import keepline.figure.DataTable;
import keepline.figure.Figure;
import keepline.figure.Words;

/// Rows under a head, or one card a row.
///
/// @param cards whether each row is a card named by its first cell
/// @param align one letter a column: `l`, `c` or `r`; a column of `r` is set as numbers
/// @param marked row heads or column heads to emphasise
/// @param head at least one cell
/// @param rows at least one, each as long as the head
public record TableFigure(
    Words words,
    boolean cards,
    List<Character> align,
    Set<String> marked,
    List<String> head,
    List<List<String>> rows)
    implements Figure.Drawable {
  public TableFigure {
    align = List.copyOf(align);
    marked = Set.copyOf(marked);
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
    int columns = head.size();
    if (head.isEmpty() || rows.isEmpty() || align.size() != columns) {
      throw new IllegalArgumentException("a table needs a head, rows and an alignment a column");
    }
    if (rows.stream().anyMatch(row -> row.size() != columns)) {
      throw new IllegalArgumentException("every row has as many cells as the head");
    }
  }

  @Override
  public Drawing draw(double width) {
    if (cards) {
      return CardsLayout.draw(this, width);
    }
    if (RowsLayout.fits(this, width)) {
      return RowsLayout.draw(this, width);
    }
    return rows.size() == 1 ? RowsLayout.draw(turned(), width) : CardsLayout.draw(this, width);
  }

  @Override
  public DataTable data() {
    return new DataTable(head, rows);
  }

  /// The single row set downwards: each head names a row.
  private TableFigure turned() {
    List<List<String>> pairs = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      pairs.add(List.of(head.get(i), rows.getFirst().get(i)));
    }
    return new TableFigure(
        words, false, List.of('l', align.getFirst()), marked, List.of("", " "), pairs);
  }

  boolean isMarked(String name) {
    return marked.contains(name);
  }
}
