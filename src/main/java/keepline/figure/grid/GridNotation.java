package keepline.figure.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepline.figure.Block;
import keepline.figure.Cell;
import keepline.figure.Field;
import keepline.figure.Header;
import keepline.figure.Line;
import keepline.figure.Mistakes;
import keepline.figure.Nearest;
import keepline.figure.Outcome;

/// Reads a `grid` block: rows of `.` for nothing, `#` for full and `0` to `9` for greys between, or
/// one line that names where the cells come from ([Origin]). A line `panel: NAME` begins another
/// picture; a line `link: 5 -> 14` joins two patches.
///
/// Keys of its own: `panels` (how many there are, so that one that was forgotten is noticed; 2 of
/// one picture that is cut show it whole and cut), `columns` (the most in a row), `patch` (the side
/// of the squares to cut into, in cells), `number` (`yes` numbers them, through all pictures) and
/// `ornament`.
public final class GridNotation {
  private static final List<String> KEYS =
      List.of("panels", "columns", "patch", "number", Header.ORNAMENT);
  private static final String PANEL = "panel:";
  private static final Pattern LINK = Pattern.compile("link:\\s*(\\d{1,4})\\s*->\\s*(\\d{1,4})");
  private static final int MOST_PANELS = 12;
  private static final int MOST_CELLS = 64;

  private final Block block;
  private final Mistakes mistakes = new Mistakes();

  private GridNotation(Block block) {
    this.block = block;
  }

  public static Outcome read(Block block) {
    return new GridNotation(block).read();
  }

  /// A picture's lines.
  private record Lines(String name, int line, List<Line> rows) {}

  private Outcome read() {
    Header header = Header.read(block, KEYS, mistakes);
    List<Line> links = new ArrayList<>();
    List<Lines> panels = panels(header, links);
    List<Cells> typed = panels.stream().flatMap(p -> picture(p).stream()).toList();
    int patch = whole(header, "patch", 1, MOST_CELLS);
    int said = whole(header, "panels", 1, MOST_PANELS);
    boolean twice = said == 2 && typed.size() == 1 && patch > 0;
    List<Cells> pictures = twice ? List.of(typed.getFirst().whole(), typed.getFirst()) : typed;
    int columns = whole(header, "columns", 1, MOST_PANELS);
    boolean numbered = header.choice("number", List.of("no", "yes"), mistakes).equals("yes");
    count(header, said, twice ? 2 : panels.size(), panels);
    header.field("patch").ifPresent(field -> checkCuts(field, patch, pictures));
    List<Link> joined = links.stream().flatMap(l -> link(l, patch, pictures).stream()).toList();
    return mistakes.outcome(
        block, () -> new GridFigure(header.words(), pictures, patch, numbered, joined, columns));
  }

  private List<Lines> panels(Header header, List<Line> links) {
    List<Lines> panels = new ArrayList<>();
    Lines open = new Lines("", header.end(), new ArrayList<>());
    for (Line line : header.body()) {
      String text = line.text().strip();
      if (text.startsWith(PANEL)) {
        if (!open.rows().isEmpty() || !open.name().isEmpty()) {
          panels.add(open);
        }
        String name = Cell.unquoted(text.substring(PANEL.length()).strip());
        open = new Lines(name, line.number(), new ArrayList<>());
      } else if (text.startsWith("link:")) {
        links.add(line);
      } else if (!text.isEmpty()) {
        open.rows().add(line);
      }
    }
    panels.add(open);
    return panels;
  }

  private Optional<Cells> picture(Lines panel) {
    if (panel.rows().isEmpty()) {
      String fix = "write rows of . and # below a line \"---\"";
      mistakes.error(panel.line(), 1, "FIG003", "the picture has no cells", fix);
      return Optional.empty();
    }
    Line first = panel.rows().getFirst();
    if (Character.isLetter(first.text().strip().charAt(0))) {
      panel.rows().stream()
          .skip(1)
          .findFirst()
          .ifPresent(
              more ->
                  mistakes.error(
                      more.number(),
                      1,
                      "FIG174",
                      "a picture has rows or one line that says where it comes from, not both",
                      "begin another with \"panel:\""));
      return Origin.read(panel.name(), first, mistakes);
    }
    return rows(panel);
  }

  private Optional<Cells> rows(Lines panel) {
    List<List<Integer>> rows = new ArrayList<>();
    int width = panel.rows().getFirst().text().strip().length();
    boolean right = true;
    for (Line line : panel.rows()) {
      String text = line.text().strip();
      if (text.length() != width) {
        String message = "this row has %d cells, the first has %d".formatted(text.length(), width);
        mistakes.error(line.number(), 1, "FIG170", message, "make all rows equally long");
        right = false;
      }
      List<Integer> row = new ArrayList<>();
      for (int i = 0; i < text.length(); i++) {
        int grey = grey(text.charAt(i));
        if (grey < 0) {
          int column = line.column(line.text().indexOf(text) + i);
          String message = "\"%s\" is no cell".formatted(text.charAt(i));
          mistakes.error(
              line.number(), column, "FIG171", message, "use . and #, or 0 to 9 for greys");
          right = false;
          break;
        }
        row.add(grey);
      }
      rows.add(row);
    }
    if (width > MOST_CELLS || rows.size() > MOST_CELLS) {
      String message =
          "the picture has %d x %d cells; the limit is %d each way"
              .formatted(width, rows.size(), MOST_CELLS);
      mistakes.error(panel.rows().getFirst().number(), 1, "FIG002", message, "show a part of it");
      right = false;
    }
    String origin = String.join(" ", panel.rows().stream().map(l -> l.text().strip()).toList());
    return right
        ? Optional.of(new Cells(panel.name(), new Raster(rows), origin, false))
        : Optional.empty();
  }

  private static int grey(char cell) {
    return switch (cell) {
      case '.' -> 0;
      case '#' -> Raster.FULL;
      default -> cell >= '0' && cell <= '9' ? cell - '0' : -1;
    };
  }

  private int whole(Header header, String key, int least, int most) {
    Optional<Field> field = header.field(key);
    if (field.isEmpty()) {
      return 0;
    }
    String text = field.get().value();
    int number = text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
    if (number < least || number > most) {
      String message = "\"%s\" is no value of \"%s\"".formatted(text, key);
      String fix = "write a whole number from %d to %d".formatted(least, most);
      mistakes.error(field.get().line(), field.get().column(), "FIG022", message, fix);
      return 0;
    }
    return number;
  }

  private void count(Header header, int said, int there, List<Lines> panels) {
    if (panels.size() > MOST_PANELS) {
      String message =
          "the grid has %d pictures; the limit is %d".formatted(panels.size(), MOST_PANELS);
      mistakes.error(
          panels.get(MOST_PANELS).line(), 1, "FIG002", message, "make a second figure of the rest");
    } else if (said > 0 && said != there) {
      Field field = header.field("panels").orElseThrow();
      String message = "\"panels: %d\", but there are %d".formatted(said, there);
      mistakes.error(
          field.line(),
          field.column(),
          "FIG172",
          message,
          "begin each with a line \"panel: NAME\"");
    }
  }

  private void checkCuts(Field field, int patch, List<Cells> pictures) {
    for (Cells picture : pictures) {
      int width = picture.raster().width();
      int height = picture.raster().height();
      if (patch > 0 && (width % patch != 0 || height % patch != 0)) {
        String message =
            "patches of %d don't cut %d x %d cells evenly".formatted(patch, width, height);
        String fix = "take a number that divides both sides";
        mistakes.error(field.line(), field.column(), "FIG173", message, fix);
        return;
      }
    }
  }

  private Optional<Link> link(Line line, int patch, List<Cells> pictures) {
    Matcher m = LINK.matcher(line.text().strip());
    int last = patch == 0 ? 0 : pictures.stream().mapToInt(p -> p.patches(patch)).sum();
    if (!m.matches()) {
      String near = Nearest.fix(line.text().strip(), List.of("link: 1 -> 2"));
      String fix = near.isEmpty() ? "write \"link: 1 -> 2\"" : near;
      mistakes.error(line.number(), 1, "FIG175", "this joins no two patches", fix);
      return Optional.empty();
    }
    Link link = new Link(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
    for (int n : new int[] {link.from(), link.to()}) {
      if (n < 1 || n > last) {
        String message = "there is no patch " + n;
        String fix =
            last == 0 ? "cut the pictures with \"patch:\"" : "they are numbered from 1 to " + last;
        mistakes.error(line.number(), 1, "FIG175", message, fix);
        return Optional.empty();
      }
    }
    return Optional.of(link);
  }
}
