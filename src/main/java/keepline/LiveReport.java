package keepline;

import java.util.Map;
import java.util.stream.Collectors;
import keepline.check.Json;
import keepline.drawing.Drawing;
import keepline.live.Engine;
import keepline.live.Engines;
import keepline.live.Moment;
import keepline.live.Param;
import keepline.live.StateLine;
import keepline.live.Value;
import keepline.svg.SvgWriter;
import keepline.theme.Theme;

/// What `keepline live` prints.
///
/// @param table the engines to choose from
record LiveReport(Engines table) {

  /// The state that a line says.
  StateLine.Read read(String line) throws StateLine.Unreadable {
    return StateLine.read(line, table);
  }

  /// The engines with their parameters, each with its range and where it starts.
  String engines() {
    StringBuilder out = new StringBuilder();
    for (Engine engine : table.all()) {
      out.append(engine.name()).append('\n');
      int widest = engine.params().stream().mapToInt(p -> p.id().length()).max().orElse(0);
      for (Param param : engine.params()) {
        String id = param.id() + " ".repeat(widest - param.id().length());
        String unit = param.unit().isEmpty() ? "" : " " + param.unit();
        out.append("  %s  %s%s, starts at %s".formatted(id, param.range(), unit, start(param)));
        out.append(param.label().equals(param.id()) ? "\n" : "  (" + param.label() + ")\n");
      }
    }
    return out.toString();
  }

  /// The state and its named results, numbers with all their digits.
  String json(StateLine.Read read) {
    Engine engine = read.engine();
    Map<String, Value> values = engine.values(read.state());
    String members =
        values.entrySet().stream()
            .map(e -> "    " + Json.string(e.getKey()) + ": " + value(e.getValue()))
            .collect(Collectors.joining(",\n"));
    String state = Json.string(StateLine.write(engine, read.state()));
    return "{\n  \"state\": " + state + ",\n  \"values\": {\n" + members + "\n  }\n}\n";
  }

  /// The figure with its colours in it, so that it can stand alone.
  String svg(StateLine.Read read, int width, Theme theme) {
    Drawing drawing = read.engine().draw(Moment.of(read.state()), width);
    String line = StateLine.write(read.engine(), read.state());
    String svg = SvgWriter.write(drawing, "", line);
    String colours =
        theme.colours().entrySet().stream()
            .map(c -> "--" + c.getKey() + ":" + c.getValue())
            .collect(Collectors.joining(";", "svg{", ";background:var(--panel)}"));
    int inside = svg.indexOf('>') + 1;
    return svg.substring(0, inside)
        + "<style>"
        + colours
        + "</style>"
        + svg.substring(inside)
        + "\n";
  }

  private static String start(Param param) {
    String written = param.write(param.initial());
    return written.isEmpty() ? "nothing" : written;
  }

  private static String value(Value value) {
    return switch (value) {
      case Value.Num n -> number(n.number());
      case Value.Words w -> Json.string(w.text());
    };
  }

  /// As short as it says the same number; a whole one without a point.
  private static String number(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }
}
