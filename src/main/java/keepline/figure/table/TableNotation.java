package keepline.figure.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import keepline.figure.Block;
import keepline.figure.Cell;
import keepline.figure.Header;
import keepline.figure.Line;
import keepline.figure.Mistakes;
import keepline.figure.Nearest;
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
    checkLengths(header.facts(), head, rows, mistakes);
    List<Character> align = align(header, head.size(), mistakes);
    Set<String> marked = marked(header, head, rows, mistakes);
    return mistakes.outcome(
        block,
        () ->
            new TableFigure(
                header.words(),
                cards,
                align,
                marked,
                texts(head),
                rows.stream().map(TableNotation::texts).toList()));
  }

  private static TableFigure broken() {
    throw new IllegalStateException("a table without rows is a mistake");
  }

  private static void checkLengths(
      List<Line> lines, List<Cell> head, List<List<Cell>> rows, Mistakes mistakes) {
    for (int i = 0; i < rows.size(); i++) {
      int cells = rows.get(i).size();
      if (cells != head.size()) {
        String message =
            "row %d has %s, the head has %d".formatted(i + 1, counted(cells), head.size());
        String fix = cells > head.size() ? "a bar inside a cell is written \\|" : "";
        mistakes.error(lines.get(i + 1).number(), 1, "FIG110", message, fix);
      }
    }
  }

  private static String counted(int cells) {
    return cells == 1 ? "1 cell" : cells + " cells";
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

  private static Set<String> marked(
      Header header, List<Cell> head, List<List<Cell>> rows, Mistakes mistakes) {
    Set<String> heads = new LinkedHashSet<>(texts(head));
    rows.forEach(row -> heads.add(row.getFirst().text()));
    Set<String> marked = new LinkedHashSet<>();
    for (Cell mark : header.field("mark").map(f -> f.list()).orElse(List.of())) {
      if (!heads.contains(mark.text())) {
        String message = "mark \"%s\" is the head of no row and no column".formatted(mark.text());
        mistakes.error(mark, "FIG112", message, Nearest.fix(mark.text(), heads));
      }
      marked.add(mark.text());
    }
    return Collections.unmodifiableSet(marked);
  }

  private static List<String> texts(List<Cell> cells) {
    return cells.stream().map(Cell::text).toList();
  }
}
