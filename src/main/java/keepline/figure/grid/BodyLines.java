package keepline.figure.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepline.figure.Cell;
import keepline.figure.Line;
import keepline.figure.Mistakes;

/// A grid's body, its lines put where they belong and not yet understood; [GridNotation] says what
/// they are.
///
/// @param rows each with at least one panel
record BodyLines(List<Row> rows, List<Arrow> arrows) {
  private static final String ROW = "row:";
  private static final String PANEL = "panel:";
  private static final String LINK = "link:";
  private static final Pattern ARROW =
      Pattern.compile("\\s*link:\\s*([^\\s:]+)\\s*->\\s*([^\\s:]+)\\s*(?::\\s*(.*?))?\\s*");

  /// @param line where it begins in the file
  record Row(String title, int line, List<Panel> panels) {}

  /// @param names what stands behind `panel:`, split at bars
  /// @param line where it begins in the file
  /// @param cells lines of a typed picture
  /// @param recipes lines that say how to work one out
  record Panel(List<Cell> names, int line, List<Line> cells, List<Line> recipes) {
    boolean isEmpty() {
      return cells.isEmpty() && recipes.isEmpty();
    }

    String name() {
      return names.isEmpty() ? "" : names.getFirst().text();
    }
  }

  record Arrow(Cell from, Cell to, String label) {}

  /// @param start the line above the body
  static BodyLines of(List<Line> body, int start, Mistakes mistakes) {
    List<Row> rows = new ArrayList<>();
    List<Arrow> arrows = new ArrayList<>();
    rows.add(new Row("", start, new ArrayList<>()));
    for (Line line : body) {
      String text = line.text().strip();
      if (text.startsWith(ROW)) {
        String title = Cell.unquoted(text.substring(ROW.length()).strip());
        rows.add(new Row(title, line.number(), new ArrayList<>()));
      } else if (text.startsWith(PANEL)) {
        rows.getLast().panels().add(panel(names(line), line.number()));
      } else if (text.startsWith(LINK)) {
        arrow(line, mistakes).ifPresent(arrows::add);
      } else if (!text.isEmpty()) {
        List<Panel> panels = rows.getLast().panels();
        if (panels.isEmpty()) {
          panels.add(panel(List.of(), rows.getLast().line()));
        }
        boolean recipe = Character.isLetter(text.codePointAt(0)) && text.indexOf(' ') > 0;
        (recipe ? panels.getLast().recipes() : panels.getLast().cells()).add(line);
      }
    }
    if (rows.size() > 1 && rows.getFirst().panels().isEmpty()) {
      rows.removeFirst();
    }
    return new BodyLines(List.copyOf(rows), List.copyOf(arrows));
  }

  private static Optional<Arrow> arrow(Line line, Mistakes mistakes) {
    Matcher arrow = ARROW.matcher(line.text());
    if (!arrow.matches()) {
      String message = "this joins no two patches";
      mistakes.error(line.number(), 1, "FIG175", message, "write \"link: 1 -> 2\"");
      return Optional.empty();
    }
    Cell from = new Cell(arrow.group(1), line.number(), line.column(arrow.start(1)));
    Cell to = new Cell(arrow.group(2), line.number(), line.column(arrow.start(2)));
    String label = arrow.group(3) == null ? "" : Cell.unquoted(arrow.group(3));
    return Optional.of(new Arrow(from, to, label));
  }

  List<Panel> panels() {
    return rows.stream().flatMap(row -> row.panels().stream()).toList();
  }

  private static Panel panel(List<Cell> names, int line) {
    return new Panel(names, line, new ArrayList<>(), new ArrayList<>());
  }

  /// The names behind `panel:`, in their own columns.
  private static List<Cell> names(Line line) {
    int from = line.text().indexOf(PANEL) + PANEL.length();
    return Cell.split(new Line(line.number(), " ".repeat(from) + line.text().substring(from)));
  }
}
