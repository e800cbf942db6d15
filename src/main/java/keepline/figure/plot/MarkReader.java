package keepline.figure.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepline.figure.Cell;
import keepline.figure.Line;
import keepline.figure.Mistakes;
import keepline.figure.Nearest;
import keepline.figure.Reals;

/// Reads one mark of a plot's body.
final class MarkReader {
  private static final List<String> WORDS =
      List.of("line", "points", "area", "rule", "label", "arrows");
  private static final Pattern CALL = Pattern.compile("([a-z]+)\\(\\s*([^()]*?)\\s*\\)");
  private static final Pattern POINT = Pattern.compile("(\\S+)\\s+(\\S+)(?:\\s+\"([^\"]*)\")?");
  private static final Pattern ACROSS = Pattern.compile("([xy])((?:\\s+\\S+){1,2}?)(?:\\s*:(.*))?");
  private static final Pattern LABEL = Pattern.compile("(\\S+)\\s+(\\S+)\\s*:(.*)");
  private static final int MOST_POINTS = 200;

  private final Axis x;
  private final Axis y;
  private final Mistakes mistakes;

  MarkReader(Axis x, Axis y, Mistakes mistakes) {
    this.x = x;
    this.y = y;
    this.mistakes = mistakes;
  }

  Optional<PlotMark> read(Line line) {
    String text = line.text();
    int start = text.length() - text.stripLeading().length();
    int end = start;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    String word = text.substring(start, end);
    int from = end;
    return switch (word) {
      case "line", "points", "arrows" -> series(word, line, from);
      case "area", "rule" -> across(word, line, from);
      case "label" -> label(line, from);
      default -> {
        String message =
            "unknown mark \"%s\"; marks are %s".formatted(word, String.join(" ", WORDS));
        error(line, start, "FIG132", message, Nearest.fix(word, WORDS));
        yield Optional.empty();
      }
    };
  }

  private Optional<PlotMark> series(String word, Line line, int from) {
    String rest = line.text().substring(from);
    int equals = rest.indexOf('=');
    int bar = rest.indexOf('|');
    if (equals >= 0 && (bar < 0 || equals < bar)) {
      return formula(
          word, Cell.unquoted(rest.substring(0, equals).strip()), line, from + equals + 1);
    }
    List<Cell> cells = Cell.split(new Line(line.number(), rest));
    String name = cells.getFirst().text();
    if (word.equals("arrows") || cells.size() < 2) {
      String fix =
          word.equals("arrows")
              ? "write \"arrows = field(0.5)\""
              : "write \"| 1 2 | 2 3\" behind it";
      error(line, from, "FIG133", "this mark has neither points nor a formula", fix);
      return Optional.empty();
    }
    if (cells.size() > MOST_POINTS) {
      String message = "%d points; the limit is %d".formatted(cells.size() - 1, MOST_POINTS);
      error(line, from, "FIG002", message, "leave out what nobody could see");
      return Optional.empty();
    }
    List<PlotMark.Dot> dots = new ArrayList<>();
    for (Cell cell : cells.subList(1, cells.size())) {
      dot(cell, line, from).ifPresent(dots::add);
    }
    return Optional.of(
        word.equals("line")
            ? new PlotMark.Line(
                name, "", List.of(dots.stream().map(PlotMark.Dot::spot).toList()), dots)
            : new PlotMark.Points(name, dots));
  }

  private Optional<PlotMark.Dot> dot(Cell cell, Line line, int from) {
    int column = cell.column() + line.column(from) - 1;
    Matcher m = POINT.matcher(cell.text());
    if (!m.matches()) {
      String message = "\"%s\" is no point".formatted(cell.text());
      mistakes.error(
          line.number(), column, "FIG134", message, "write two numbers, then a label in quotes");
      return Optional.empty();
    }
    Optional<PlotMark.Typed> px = number(m.group(1), line, column + m.start(1));
    Optional<PlotMark.Typed> py = number(m.group(2), line, column + m.start(2));
    if (px.isEmpty() || py.isEmpty()) {
      return Optional.empty();
    }
    outside(px.get(), x, line, column + m.start(1));
    outside(py.get(), y, line, column + m.start(2));
    String label = m.group(3) == null ? "" : m.group(3).strip();
    return Optional.of(new PlotMark.Dot(px.get(), py.get(), label));
  }

  private Optional<PlotMark> formula(String word, String name, Line line, int from) {
    String text = line.text().substring(from).strip();
    int at =
        from
            + line.text().substring(from).length()
            - line.text().substring(from).stripLeading().length();
    Matcher m = CALL.matcher(text);
    Functions.Result result =
        m.matches()
            ? Functions.call(m.group(1), m.group(2), x, y)
            : new Functions.Result.Wrong(
                "\"%s\" is no formula".formatted(text), "write \"name(…)\"");
    return switch (result) {
      case Functions.Result.Strokes s when word.equals("line") ->
          Optional.of(new PlotMark.Line(name, text, s.strokes(), List.of()));
      case Functions.Result.Field f when word.equals("arrows") ->
          Optional.of(new PlotMark.Arrows(name, text, f.arrows()));
      case Functions.Result.Wrong w -> {
        error(line, at, "FIG135", w.message(), w.fix());
        yield Optional.empty();
      }
      case Functions.Result.Strokes s -> wrongMark(line, at, text, "line");
      case Functions.Result.Field f -> wrongMark(line, at, text, "arrows");
    };
  }

  private Optional<PlotMark> wrongMark(Line line, int at, String text, String word) {
    String fix = "begin the line with \"%s\"".formatted(word);
    error(line, at, "FIG135", "%s makes another mark than this".formatted(text), fix);
    return Optional.empty();
  }

  private Optional<PlotMark> across(String word, Line line, int from) {
    String rest = line.text().substring(from);
    int lead = from + rest.length() - rest.stripLeading().length();
    Matcher m = ACROSS.matcher(rest.strip());
    boolean area = word.equals("area");
    String[] words = m.matches() ? m.group(2).strip().split("\\s+", -1) : new String[0];
    if (words.length != (area ? 2 : 1)) {
      String fix = area ? "write \"area x 1 2 : name\"" : "write \"rule y 1.8 : name\"";
      error(line, lead, "FIG133", "this %s has no place".formatted(word), fix);
      return Optional.empty();
    }
    PlotMark.Side side = m.group(1).equals("x") ? PlotMark.Side.X : PlotMark.Side.Y;
    String name = m.group(3) == null ? "" : Cell.unquoted(m.group(3).strip());
    List<PlotMark.Typed> numbers = new ArrayList<>();
    int at = lead;
    for (String number : words) {
      at = line.text().indexOf(number, at + 1);
      int column = line.column(at);
      number(number, line, column).ifPresent(numbers::add);
    }
    if (numbers.size() != words.length) {
      return Optional.empty();
    }
    Axis axis = side == PlotMark.Side.X ? x : y;
    for (PlotMark.Typed typed : numbers) {
      outside(typed, axis, line, line.column(line.text().indexOf(typed.text(), lead)));
    }
    return Optional.of(
        area
            ? new PlotMark.Area(side, numbers.getFirst(), numbers.getLast(), name)
            : new PlotMark.Rule(side, numbers.getFirst(), name));
  }

  private Optional<PlotMark> label(Line line, int from) {
    String rest = line.text().substring(from);
    int lead = from + rest.length() - rest.stripLeading().length();
    Matcher m = LABEL.matcher(rest.strip());
    if (!m.matches()) {
      error(line, lead, "FIG133", "this label has no place", "write \"label 3 2.5 : words\"");
      return Optional.empty();
    }
    Optional<PlotMark.Typed> px = number(m.group(1), line, line.column(lead + m.start(1)));
    Optional<PlotMark.Typed> py = number(m.group(2), line, line.column(lead + m.start(2)));
    String words = Cell.unquoted(m.group(3).strip());
    return px.isPresent() && py.isPresent()
        ? Optional.of(new PlotMark.Note(px.get(), py.get(), words))
        : Optional.empty();
  }

  private Optional<PlotMark.Typed> number(String text, Line line, int column) {
    OptionalDouble value = Reals.parse(text);
    if (value.isEmpty()) {
      String message = "\"%s\" is not a number".formatted(text);
      mistakes.error(line.number(), column, "FIG101", message, Reals.fix(text));
      return Optional.empty();
    }
    return Optional.of(new PlotMark.Typed(value.getAsDouble(), text));
  }

  private void outside(PlotMark.Typed typed, Axis axis, Line line, int column) {
    if (!axis.holds(typed.value())) {
      String message =
          "%s lies outside the scale, %s to %s".formatted(typed.text(), axis.from(), axis.to());
      mistakes.warning(line.number(), column, "FIG136", message, "widen the scale");
    }
  }

  private void error(Line line, int at, String code, String message, String fix) {
    mistakes.error(line.number(), line.column(at), code, message, fix);
  }
}
