package keepline.figure.matrix;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import keepline.figure.Block;
import keepline.figure.Cell;
import keepline.figure.CellRows;
import keepline.figure.Header;
import keepline.figure.Mistakes;
import keepline.figure.Outcome;
import keepline.figure.Reals;

/// Reads a `matrix` block: the first line holds the column heads after a (mostly empty) corner,
/// each further line a row head and its numbers; an empty cell is none.
///
/// Keys of its own: `scale` (`seq`, `div` or `mask`) and `mark` (heads of rows or columns).
public final class MatrixNotation {
  private static final List<String> KEYS = List.of("scale", "mark");

  /// More rows or columns than this could not be told apart in a narrow panel.
  private static final int MOST = 32;

  private MatrixNotation() {}

  public static Outcome read(Block block) {
    Mistakes mistakes = new Mistakes();
    Header header = Header.read(block, KEYS, mistakes);
    String scale = header.choice("scale", List.of("seq", "div", "mask"), mistakes);
    List<List<Cell>> lines = header.facts().stream().map(Cell::split).toList();
    if (lines.size() < 2 || lines.getFirst().size() < 2) {
      String fix = "write column heads, then a line for each row, below a line \"---\"";
      mistakes.error(header.end(), 1, "FIG003", "the matrix has no cells", fix);
      return new Outcome.Broken(block, mistakes.list());
    }
    CellRows.checkLengths(lines, mistakes);
    checkSize(header.end(), lines, mistakes);
    Set<String> marked = CellRows.marked(header, lines, mistakes);
    List<List<Cell>> rows = lines.subList(1, lines.size());
    for (List<Cell> row : rows) {
      row.stream().skip(1).forEach(cell -> checkCell(cell, scale, mistakes));
    }
    List<String> head = CellRows.texts(lines.getFirst());
    return mistakes.outcome(
        block,
        () ->
            new MatrixFigure(
                header.words(),
                Scale.valueOf(scale.toUpperCase(Locale.ROOT)),
                head.getFirst(),
                head.subList(1, head.size()),
                rows.stream().map(row -> row.getFirst().text()).toList(),
                rows.stream().map(row -> CellRows.texts(row.subList(1, row.size()))).toList(),
                marked));
  }

  private static void checkSize(int line, List<List<Cell>> lines, Mistakes mistakes) {
    int rows = lines.size() - 1;
    int columns = lines.getFirst().size() - 1;
    if (rows > MOST || columns > MOST) {
      String message =
          "the matrix has %d rows and %d columns; the limit is %d".formatted(rows, columns, MOST);
      mistakes.error(line, 1, "FIG002", message, "show a part of it");
    }
  }

  private static void checkCell(Cell cell, String scale, Mistakes mistakes) {
    if (cell.text().isEmpty()) {
      return;
    }
    OptionalDouble value = Reals.read(cell, mistakes);
    if (scale.equals("mask") && value.isPresent() && !isBit(value.getAsDouble())) {
      String message =
          "\"%s\" is neither 0 nor 1, and \"scale: mask\" knows no other".formatted(cell.text());
      mistakes.error(cell, "FIG103", message, "use \"scale: seq\" for shades");
    }
  }

  private static boolean isBit(double value) {
    return value == 0 || value == 1;
  }
}
