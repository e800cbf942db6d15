package keepline.figure.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import keepline.figure.Block;
import keepline.figure.Cell;
import keepline.figure.CellRows;
import keepline.figure.Header;
import keepline.figure.Mistakes;
import keepline.figure.Outcome;

/// Reads a `table` block: the first line is the head, each further line a row, bars between cells.
///
/// Keys of its own: `align` (`l`, `c` or `r` a column), `mark` (heads of rows or columns, with
/// commas between them), `layout` (`rows` or `cards`).
public final class TableNotation {
  private static final List<String> KEYS = List.of("align", "mark", "layout");

  private TableNotation() {}

  public static Outcome read(Block block) {
    Mistakes mistakes = new Mistakes();
    Header header = Header.read(block, KEYS, mistakes);
    boolean cards = header.choice("layout", List.of("rows", "cards"), mistakes).equals("cards");
    List<List<Cell>> lines = header.facts().stream().map(Cell::split).toList();
    if (lines.size() < 2) {
      String message = lines.isEmpty() ? "the table is empty" : "the table has a head and no rows";
      String fix = "write the head and the rows below a line \"---\"";
      mistakes.error(header.end(), 1, "FIG003", message, fix);
      return mistakes.outcome(block, () -> broken());
    }
    List<Cell> head = lines.getFirst();
    List<List<Cell>> rows = lines.subList(1, lines.size());
    CellRows.checkLengths(lines, mistakes);
    List<Character> align = align(header, head.size(), mistakes);
    Set<String> marked = CellRows.marked(header, lines, mistakes);
    return mistakes.outcome(
        block,
        () ->
            new TableFigure(
                header.words(),
                cards,
                align,
                marked,
                CellRows.texts(head),
                rows.stream().map(CellRows::texts).toList()));
  }

  private static TableFigure broken() {
    throw new IllegalStateException("a table without rows is a mistake");
  }

  private static List<Character> align(Header header, int columns, Mistakes mistakes) {
    List<Character> align = new ArrayList<>();
    header
        .field("align")
        .ifPresent(
            field -> {
              String letters = field.value();
              for (int i = 0; i < letters.length(); i++) {
                char c = letters.charAt(i);
                if (c == 'l' || c == 'c' || c == 'r') {
                  align.add(c);
                } else if (c != ' ') {
                  String word = letters.substring(i, letters.offsetByCodePoints(i, 1));
                  String message = "\"%s\" is no alignment; letters are l c r".formatted(word);
                  mistakes.error(field.line(), field.columnAt(i), "FIG022", message, "");
                  return;
                }
              }
              if (align.size() != columns) {
                String message =
                    "align has %d letters, the head has %d cells".formatted(align.size(), columns);
                String fix = "write one letter a column";
                mistakes.error(field.line(), field.column(), "FIG111", message, fix);
              }
            });
    return align.isEmpty() ? Collections.nCopies(columns, 'l') : List.copyOf(align);
  }
}
