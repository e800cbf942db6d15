package keepline.load;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import keepline.page.Block;
import keepline.page.Block.Align;
import keepline.page.Inline;

/// Tables of prose. A row that is longer than the head keeps its words: they join the last cell.
final class TableReader {
  static final int LIMIT = 100;

  private final Problems problems;
  private final InlineReader inlines;

  TableReader(Problems problems, InlineReader inlines) {
    this.problems = problems;
    this.inlines = inlines;
  }

  Block read(TableBlock table) {
    List<Align> columns = new ArrayList<>();
    List<List<Inline>> head = new ArrayList<>();
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (Node part : table.getChildren()) {
      if (head.size() > LIMIT) {
        break;
      }
      for (Node row : part.getChildren()) {
        if (part instanceof TableHead && row instanceof TableRow && head.isEmpty()) {
          for (Node cell : row.getChildren()) {
            head.add(inlines.children(cell));
            columns.add(align((TableCell) cell));
          }
        } else if (part instanceof TableBody) {
          rows.add(row(row, head.size()));
        }
      }
    }
    if (head.size() > LIMIT) {
      problems.at(
          table.getStartOffset(),
          Code.WIDE_TABLE,
          "the table has " + head.size() + " columns, the limit is " + LIMIT,
          "split it");
      return new Block.Raw(table.getChars().toString().strip());
    }
    return new Block.Table(columns, head, rows);
  }

  private List<List<Inline>> row(Node row, int width) {
    List<List<Inline>> cells = new ArrayList<>();
    List<Inline> extra = new ArrayList<>();
    int count = 0;
    for (Node cell : row.getChildren()) {
      if (++count < width) {
        cells.add(inlines.children(cell));
      } else {
        if (count > width) {
          extra.add(new Inline.Text(" | "));
        }
        extra.addAll(inlines.children(cell));
      }
    }
    if (count >= width) {
      cells.add(extra);
    }
    while (cells.size() < width) {
      cells.add(List.of());
    }
    if (count > width) {
      problems.at(
          row.getStartOffset(),
          Code.LONG_ROW,
          "the row has " + count + " cells, the head has " + width,
          "write \\| for a bar inside a cell");
    }
    return cells;
  }

  private static Align align(TableCell cell) {
    return switch (cell.getAlignment()) {
      case LEFT -> Align.LEFT;
      case CENTER -> Align.CENTER;
      case RIGHT -> Align.RIGHT;
      case null -> Align.NONE;
    };
  }
}
