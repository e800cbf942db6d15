package keepline.figure.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepline.figure.Cell;
import keepline.figure.Line;
import keepline.figure.Mistakes;
import keepline.figure.Nearest;

/// Reads the body's lines one by one; [FlowNotation] says what they are.
final class BodyReader {
  private static final String ID = "[A-Za-z][A-Za-z0-9_-]*";
  private static final Pattern NAMED = Pattern.compile("\\s*(" + ID + "):(?:\\s+(.*))?");
  private static final Pattern ARROW =
      Pattern.compile("\\s*([^\\s:|]+)\\s+(->|~>|<->)\\s+([^\\s:|]+)\\s*(?::\\s*(.*?))?\\s*");
  private static final String FREE = ".";

  private final Mistakes mistakes;
  private final List<FlowBody.RowLine> rows = new ArrayList<>();
  private final List<FlowBody.BoxLine> nodes = new ArrayList<>();
  private final List<FlowBody.ArrowLine> arrows = new ArrayList<>();
  private final List<FlowBody.RingLine> rings = new ArrayList<>();

  BodyReader(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  FlowBody read(List<Line> lines) {
    lines.forEach(this::line);
    return new FlowBody(rows, nodes, arrows, rings);
  }

  private void line(Line line) {
    Matcher named = NAMED.matcher(line.text());
    Matcher arrow = ARROW.matcher(line.text());
    if (named.matches()) {
      named(line, named);
    } else if (arrow.matches()) {
      Cell from = new Cell(arrow.group(1), line.number(), line.column(arrow.start(1)));
      Cell to = new Cell(arrow.group(3), line.number(), line.column(arrow.start(3)));
      String label = arrow.group(4) == null ? "" : Cell.unquoted(arrow.group(4));
      Arrow.Course course =
          switch (arrow.group(2)) {
            case "~>" -> Arrow.Course.AROUND;
            case "<->" -> Arrow.Course.BOTH;
            default -> Arrow.Course.DIRECT;
          };
      arrows.add(
          new FlowBody.ArrowLine(new Arrow(from.text(), to.text(), label, course), from, to));
    } else {
      int start = line.text().length() - line.text().stripLeading().length();
      mistakes.error(
          line.number(),
          line.column(start),
          "FIG151",
          "this is no line of a flow",
          "write \"row: a | b\", \"a: Words\", \"a -> b : words\" or \"group: a | b\"");
    }
  }

  private void named(Line line, Matcher named) {
    String name = named.group(1);
    int start = named.start(1);
    Line rest = new Line(line.number(), " ".repeat(named.end(1) + 1) + text(named));
    List<Cell> cells = Cell.split(rest);
    switch (name) {
      case "row" -> {
        Map<String, Cell> words = attributes(cells, List.of("label"));
        rows.add(new FlowBody.RowLine(places(cells), value(words, "label"), line.number()));
      }
      case "group" -> {
        Map<String, Cell> words = attributes(cells, List.of("label"));
        rings.add(new FlowBody.RingLine(places(cells), value(words, "label"), line.number()));
      }
      default -> {
        Cell id = new Cell(name, line.number(), line.column(start));
        box(id, cells);
      }
    }
  }

  /// What follows the name, in its own columns.
  private static String text(Matcher named) {
    return named.group(2) == null
        ? ""
        : " ".repeat(named.start(2) - named.end(1) - 1) + named.group(2);
  }

  private void box(Cell id, List<Cell> cells) {
    Map<String, Cell> words = attributes(cells, List.of("detail", "style"));
    String label = cells.getFirst().text();
    if (label.isEmpty()) {
      mistakes.error(
          id, "FIG152", "box \"" + id.text() + "\" has no words", "write some behind it");
    }
    Set<Style> styles = EnumSet.noneOf(Style.class);
    Cell style = words.get("style");
    if (style != null) {
      styles.addAll(styles(style));
    }
    Node node = new Node(id.text(), label, value(words, "detail"), styles);
    nodes.add(new FlowBody.BoxLine(node, id));
  }

  private List<Style> styles(Cell cell) {
    List<Style> styles = new ArrayList<>();
    for (String word : Arrays.asList(cell.text().split("[\\s,]+", -1))) {
      if (Style.names().contains(word)) {
        styles.add(Style.of(word));
      } else {
        String message =
            "\"%s\" is no style of a box; styles are %s"
                .formatted(word, String.join(" ", Style.names()));
        mistakes.error(cell, "FIG022", message, Nearest.fix(word, Style.names()));
      }
    }
    return styles;
  }

  /// The cells that are names of boxes, a free place as the empty string.
  private static List<Cell> places(List<Cell> cells) {
    return cells.stream()
        .filter(c -> attribute(c).isEmpty())
        .map(c -> c.text().equals(FREE) ? new Cell("", c.line(), c.column()) : c)
        .toList();
  }

  /// The cells behind the first that read `key: value`, by key.
  private Map<String, Cell> attributes(List<Cell> cells, List<String> known) {
    Map<String, Cell> found = new LinkedHashMap<>();
    boolean box = known.contains("style");
    for (int i = box ? 1 : 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      String key = attribute(cell);
      if (key.isEmpty()) {
        if (box) {
          String message = "\"%s\" is neither detail nor style".formatted(cell.text());
          mistakes.error(cell, "FIG020", message, "write \"detail: words\" or \"style: store\"");
        }
      } else if (!known.contains(key)) {
        String near = Nearest.fix(key, known);
        String fix = near.isEmpty() ? "keys here are " + String.join(" ", known) : near;
        mistakes.error(cell, "FIG020", "unknown key \"" + key + "\"", fix);
      } else if (found.containsKey(key)) {
        mistakes.error(cell, "FIG021", "\"" + key + "\" appears twice", "leave one of them out");
      } else {
        String value = cell.text().substring(key.length() + 1).strip();
        found.put(key, new Cell(Cell.unquoted(value), cell.line(), cell.column()));
      }
    }
    return found;
  }

  private static String attribute(Cell cell) {
    Matcher m = NAMED.matcher(cell.text());
    return m.matches() ? m.group(1) : "";
  }

  private static String value(Map<String, Cell> words, String key) {
    Cell cell = words.get(key);
    return cell == null ? "" : cell.text();
  }
}
