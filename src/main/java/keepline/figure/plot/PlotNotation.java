package keepline.figure.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keepline.figure.Block;
import keepline.figure.Cell;
import keepline.figure.Field;
import keepline.figure.Header;
import keepline.figure.Line;
import keepline.figure.Mistakes;
import keepline.figure.Outcome;
import keepline.figure.Role;

/// Reads a `plot` block.
///
/// Keys of its own: `x` and `y` (`title (unit) | lin 0 10`, or `log 1 1e6`, or `none 0 1` for an
/// axis without ticks), `scale` (`free`, or `equal` where one unit is as long on both axes),
/// `height` (`usual`, or `low` where other figures share the panel) and `role` (`text`, `image` or
/// `noise`: what the first series is about).
///
/// The body has one mark a line, the most important first: of labels that collide the later ones
/// are dropped. A name in front is the label on the plot.
///
/// - `line NAME = chinchilla(besiroglu)` or `line NAME | 1 2.5 | 2 2.1`
/// - `points NAME | 5.76e23 1.97 "Chinchilla" | …`, a label behind a point in quotes
/// - `area x 1e24 1e25 : NAME`, `rule y 1.8172 : NAME`, `label 3 2.5 : WORDS`
/// - `arrows = field(0.5)`
///
/// A line `panel: TITLE` begins a further small plot, which may have `x:`, `y:` and `role:` lines
/// of its own.
public final class PlotNotation {
  private static final List<String> KEYS =
      List.of("x", "y", "scale", "height", Role.KEY, Header.ORNAMENT);
  private static final String PANEL = "panel:";
  private static final int MOST_PANELS = 4;
  private static final int MOST_MARKS = 12;

  private final Mistakes mistakes = new Mistakes();

  private PlotNotation() {}

  /// One panel's lines.
  private record Lines(
      String title,
      int line,
      Optional<Field> x,
      Optional<Field> y,
      Optional<Field> role,
      List<Line> body) {}

  public static Outcome read(Block block) {
    return new PlotNotation().readBlock(block);
  }

  private Outcome readBlock(Block block) {
    Header header = Header.read(block, KEYS, mistakes);
    boolean equal = header.choice("scale", List.of("free", "equal"), mistakes).equals("equal");
    boolean low = header.choice("height", List.of("usual", "low"), mistakes).equals("low");
    List<Lines> lines = split(header);
    if (lines.size() > MOST_PANELS) {
      String message =
          "the plot has %d panels; the limit is %d".formatted(lines.size(), MOST_PANELS);
      mistakes.error(
          lines.get(MOST_PANELS).line(), 1, "FIG002", message, "make a second figure of the rest");
    }
    List<Panel> panels = new ArrayList<>();
    for (Lines each : lines) {
      panel(each).ifPresent(panels::add);
    }
    return mistakes.outcome(block, () -> new PlotFigure(header.words(), panels, equal, low));
  }

  private static List<Lines> split(Header header) {
    List<Lines> panels = new ArrayList<>();
    Optional<Field> x = header.field("x");
    Optional<Field> y = header.field("y");
    Optional<Field> role = header.field(Role.KEY);
    Lines now = new Lines("", header.end(), x, y, role, new ArrayList<>());
    for (Line line : header.facts()) {
      String text = line.text().strip();
      if (text.startsWith(PANEL)) {
        if (!now.body().isEmpty() || !now.title().isEmpty()) {
          panels.add(now);
        }
        String title = Cell.unquoted(text.substring(PANEL.length()).strip());
        now = new Lines(title, line.number(), x, y, role, new ArrayList<>());
      } else if (text.startsWith("x:")) {
        now =
            new Lines(
                now.title(), now.line(), Optional.of(field(line)), now.y(), now.role(), now.body());
      } else if (text.startsWith("y:")) {
        now =
            new Lines(
                now.title(), now.line(), now.x(), Optional.of(field(line)), now.role(), now.body());
      } else if (text.startsWith(Role.KEY + ":")) {
        now =
            new Lines(
                now.title(), now.line(), now.x(), now.y(), Optional.of(field(line)), now.body());
      } else {
        now.body().add(line);
      }
    }
    panels.add(now);
    return panels;
  }

  private static Field field(Line line) {
    int colon = line.text().indexOf(':');
    int at = colon + 1;
    while (at < line.text().length() && line.text().charAt(at) == ' ') {
      at++;
    }
    String key = line.text().substring(0, colon).strip();
    return new Field(key, line.text().substring(at).strip(), line.number(), line.column(at));
  }

  private Optional<Panel> panel(Lines lines) {
    Optional<Axis> x = AxisReader.read("x", lines.x(), lines.line(), mistakes);
    Optional<Axis> y = AxisReader.read("y", lines.y(), lines.line(), mistakes);
    if (lines.body().isEmpty()) {
      String fix = "write marks, such as \"line a | 1 2 | 2 3\", below a line \"---\"";
      mistakes.error(lines.line(), 1, "FIG003", "the plot shows nothing", fix);
    }
    if (lines.body().size() > MOST_MARKS) {
      String message =
          "the plot has %d marks; the limit is %d".formatted(lines.body().size(), MOST_MARKS);
      int line = lines.body().get(MOST_MARKS).number();
      mistakes.error(line, 1, "FIG002", message, "split the figure");
    }
    if (x.isEmpty() || y.isEmpty()) {
      return Optional.empty();
    }
    MarkReader reader = new MarkReader(x.get(), y.get(), mistakes);
    List<PlotMark> marks = new ArrayList<>();
    lines.body().forEach(line -> reader.read(line).ifPresent(marks::add));
    Role role = Role.read(lines.role(), mistakes);
    return Optional.of(new Panel(lines.title(), x.get(), y.get(), marks, role));
  }
}
