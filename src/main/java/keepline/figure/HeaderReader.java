package keepline.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads `key: value` lines up to the line `---`.
final class HeaderReader {
  private static final Pattern FIELD = Pattern.compile("\\s*([^\\s:|\"]+):(?:\\s+(.*))?");

  private final Block block;
  private final List<String> known;
  private final Mistakes mistakes;
  private final Map<String, Field> fields = new LinkedHashMap<>();

  HeaderReader(Block block, Collection<String> own, Mistakes mistakes) {
    this.block = block;
    this.known = new ArrayList<>(CommonKeys.NAMES);
    this.known.addAll(own);
    this.mistakes = mistakes;
  }

  Header read() {
    List<String> lines = block.lines();
    int i = 0;
    for (; i < lines.size(); i++) {
      Line line = new Line(block.line() + 1 + i, lines.get(i));
      if (line.text().strip().equals("---")) {
        return new Header(fields, line.number(), body(i + 1));
      }
      if (!Header.isBlankOrComment(line.text()) && !readField(line)) {
        return new Header(fields, line.number(), body(i));
      }
    }
    return new Header(fields, block.line() + lines.size(), List.of());
  }

  private boolean readField(Line line) {
    Matcher m = FIELD.matcher(line.text());
    if (!m.matches()) {
      int start = line.text().length() - line.text().stripLeading().length();
      mistakes.error(
          line.number(),
          line.column(start),
          "FIG023",
          "this is no header line \"key: value\"",
          "put a line \"---\" between the header and the body");
      return false;
    }
    String key = m.group(1);
    int at = m.start(2) < 0 ? line.text().length() : m.start(2);
    String value = m.group(2) == null ? "" : m.group(2).strip();
    add(new Field(key, value, line.number(), line.column(at)), line.column(m.start(1)));
    return true;
  }

  private void add(Field field, int column) {
    Field first = fields.get(field.key());
    if (!known.contains(field.key())) {
      String near = Nearest.fix(field.key(), known);
      String fix = near.isEmpty() ? "keys are " + String.join(" ", known) : near;
      mistakes.error(field.line(), column, "FIG020", "unknown key \"" + field.key() + "\"", fix);
    } else if (first != null) {
      String message =
          "\"%s\" appears twice (first on line %d)".formatted(field.key(), first.line());
      mistakes.error(field.line(), column, "FIG021", message, "leave one of them out");
    } else {
      fields.put(field.key(), field);
    }
  }

  private List<Line> body(int from) {
    List<Line> body = new ArrayList<>();
    for (int i = from; i < block.lines().size(); i++) {
      body.add(new Line(block.line() + 1 + i, block.lines().get(i)));
    }
    return body;
  }
}
