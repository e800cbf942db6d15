package keepline.figure.matrix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import keepline.figure.Block;
import keepline.figure.Cell;
import keepline.figure.CellRows;
import keepline.figure.Header;
import keepline.figure.Line;
import keepline.figure.Mistakes;
import keepline.figure.Outcome;
import keepline.figure.Reals;

/// Reads a `matrix` block: the first line holds the column heads after a (mostly empty) corner,
/// each further line a row head and its numbers; an empty cell is none. A line `panel: NAME` begins
/// a panel with heads and rows of its own; panels stand side by side, on one scale.
///
/// Keys of its own: `scale` (`seq`, `div` or `mask`), `mark` (heads of rows or columns) and
/// `ornament` (`yes` for a cover: cells alone).
public final class MatrixNotation {
  private static final List<String> KEYS = List.of("scale", "mark", Header.ORNAMENT);
  private static final String PANEL = "panel:";

  /// More rows or columns than this could not be told apart in a narrow panel.
  private static final int MOST = 32;

  private static final int MOST_PANELS = 4;

  /// A panel's lines of cells.
  ///
  /// @param line where it begins in the file
  private record Lines(String name, int line, List<List<Cell>> cells) {}

  private MatrixNotation() {}

  public static Outcome read(Block block) {
    Mistakes mistakes = new Mistakes();
    Header header = Header.read(block, KEYS, mistakes);
    String scale = header.choice("scale", List.of("seq", "div", "mask"), mistakes);
    List<Lines> panels = panels(header);
    for (Lines panel : panels) {
      if (panel.cells().size() < 2 || panel.cells().getFirst().size() < 2) {
        String fix = "write column heads, then a line for each row, below a line \"---\"";
        mistakes.error(panel.line(), 1, "FIG003", "the matrix has no cells", fix);
        return new Outcome.Broken(block, mistakes.list());
      }
    }
    if (panels.size() > MOST_PANELS) {
      String message =
          "the matrix has %d panels; the limit is %d".formatted(panels.size(), MOST_PANELS);
      mistakes.error(
          panels.get(MOST_PANELS).line(), 1, "FIG002", message, "make a second figure of the rest");
    }
    Set<String> heads = new LinkedHashSet<>();
    for (Lines panel : panels) {
      check(panel, scale, mistakes);
      heads.addAll(CellRows.heads(panel.cells()));
    }
    Set<String> marked = CellRows.marked(header, heads, mistakes);
    return mistakes.outcome(
        block,
        () ->
            new MatrixFigure(
                header.words(),
                Scale.valueOf(scale.toUpperCase(Locale.ROOT)),
                panels.stream().map(MatrixNotation::panel).toList(),
                marked));
  }

  private static List<Lines> panels(Header header) {
    List<Lines> panels = new ArrayList<>();
    String name = "";
    int from = header.end();
    List<List<Cell>> cells = new ArrayList<>();
    for (Line line : header.facts()) {
      String text = line.text().strip();
      if (text.startsWith(PANEL)) {
        if (!name.isEmpty() || !cells.isEmpty()) {
          panels.add(new Lines(name, from, cells));
        }
        name = Cell.unquoted(text.substring(PANEL.length()).strip());
        from = line.number();
        cells = new ArrayList<>();
      } else {
        cells.add(Cell.split(line));
      }
    }
    panels.add(new Lines(name, from, cells));
    return panels;
  }

  private static void check(Lines panel, String scale, Mistakes mistakes) {
    CellRows.checkLengths(panel.cells(), mistakes);
    checkSize(panel.line(), panel.cells(), mistakes);
    for (List<Cell> row : panel.cells().subList(1, panel.cells().size())) {
      row.stream().skip(1).forEach(cell -> checkCell(cell, scale, mistakes));
    }
  }

  private static Panel panel(Lines lines) {
    List<String> head = CellRows.texts(lines.cells().getFirst());
    List<List<Cell>> rows = lines.cells().subList(1, lines.cells().size());
    return new Panel(
        lines.name(),
        head.getFirst(),
        head.subList(1, head.size()),
        rows.stream().map(row -> row.getFirst().text()).toList(),
        rows.stream().map(row -> CellRows.texts(row.subList(1, row.size()))).toList());
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
