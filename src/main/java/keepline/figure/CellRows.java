package keepline.figure;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What kinds made of lines of cells have in common: a head line, and rows named by their first
/// cell.
public final class CellRows {
  private CellRows() {}

  /// Every line as long as the first, else FIG110.
  public static void checkLengths(List<List<Cell>> lines, Mistakes mistakes) {
    int columns = lines.getFirst().size();
    for (int i = 1; i < lines.size(); i++) {
      int cells = lines.get(i).size();
      if (cells != columns) {
        String counted = cells == 1 ? "1 cell" : cells + " cells";
        String message = "row %d has %s, the head has %d".formatted(i, counted, columns);
        String fix =
            cells > columns
                ? "a bar inside a cell is written \\|"
                : "write a bar for each cell that stays empty";
        mistakes.error(lines.get(i).getFirst().line(), 1, "FIG110", message, fix);
      }
    }
  }

  /// The rows and columns that the header's `mark` names; a name of none is FIG112.
  public static Set<String> marked(Header header, List<List<Cell>> lines, Mistakes mistakes) {
    return marked(header, heads(lines), mistakes);
  }

  /// The heads of columns and rows.
  public static Set<String> heads(List<List<Cell>> lines) {
    Set<String> heads = new LinkedHashSet<>(texts(lines.getFirst()));
    lines.stream().skip(1).forEach(row -> heads.add(row.getFirst().text()));
    return heads;
  }

  /// Those of `heads` that the header's `mark` names; a name of none is FIG112.
  public static Set<String> marked(Header header, Set<String> heads, Mistakes mistakes) {
    Set<String> marked = new LinkedHashSet<>();
    for (Cell mark : header.field("mark").map(Field::list).orElse(List.of())) {
      if (!heads.contains(mark.text())) {
        String message = "mark \"%s\" is the head of no row and no column".formatted(mark.text());
        mistakes.error(mark, "FIG112", message, Nearest.fixOrList(mark.text(), "heads are", heads));
      }
      marked.add(mark.text());
    }
    return Collections.unmodifiableSet(marked);
  }

  public static List<String> texts(List<Cell> cells) {
    return cells.stream().map(Cell::text).toList();
  }
}
