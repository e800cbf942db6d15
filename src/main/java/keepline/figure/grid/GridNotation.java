package keepline.figure.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import keepline.figure.Block;
import keepline.figure.Field;
import keepline.figure.Header;
import keepline.figure.Mistakes;
import keepline.figure.Outcome;

/// Reads a `grid` block: small pictures, typed or worked out.
///
/// Keys of its own: `patch: 2` cuts each picture in squares of 2 by 2 cells; `number: yes` numbers
/// them in sequence through all panels, from `first: 0` or 1; `arrows: yes` draws an arrow from
/// each panel to the next in its row; `columns: 5` is the most in a row; `ornament: yes` shows
/// cells alone; `panels: 3` is how many panels there are, for the checker to count. `panels: 2`
/// over a single picture shows it twice: whole, and cut.
///
/// The body:
///
/// - `row: TITLE` begins a row of panels, `panel: NAME` a panel (`panel: NAME | OTHER` names the
///   second showing of a single picture);
/// - lines of `.` (nothing), `#` (full) and 0 to 9 (greys) are a typed picture, and one of these
///   lines is a computed one: `bitmap heart`; `noise heart t=300 seed=5 schedule=linear`, the
///   picture after so much time of noise; `denoise t=200 seed=1 steps=50 schedule=linear`, what has
///   become of that seed's noise on the way back at that time; `static 32 x 32 seed=1`, noise
///   alone; `blank 32 x 32`, cells of which nothing is known;
/// - `link: 21 -> 5 : words` draws a line from one numbered patch to another, `link: 21 -> all` to
///   all others; the words are optional.
public final class GridNotation {
  private static final List<String> KEYS =
      List.of("panels", "columns", "patch", "number", "first", "arrows", Header.ORNAMENT);
  private static final int MOST_PANELS = 12;

  private final Mistakes mistakes = new Mistakes();

  private GridNotation() {}

  public static Outcome read(Block block) {
    return new GridNotation().readBlock(block);
  }

  private Outcome readBlock(Block block) {
    Header header = Header.read(block, KEYS, mistakes);
    boolean numbered = header.choice("number", List.of("no", "yes"), mistakes).equals("yes");
    int first = header.choice("first", List.of("1", "0"), mistakes).equals("0") ? 0 : 1;
    boolean arrows = header.choice("arrows", List.of("no", "yes"), mistakes).equals("yes");
    OptionalInt patch = whole(header, "patch", RecipeReader.MOST_SIDE);
    OptionalInt panels = whole(header, "panels", MOST_PANELS);
    int columns = whole(header, "columns", MOST_PANELS).orElse(MOST_PANELS);
    BodyLines body = BodyLines.of(header.body(), header.end(), mistakes);
    boolean twice = body.panels().size() == 1 && panels.orElse(1) == 2 && patch.isPresent();
    checkPanels(header, body, twice ? OptionalInt.empty() : panels);
    int side = patch.orElse(numbered ? 1 : 0);
    PanelReader reader = new PanelReader(side, twice, mistakes);
    List<Strip> strips = new ArrayList<>();
    for (BodyLines.Row row : body.rows()) {
      List<Panel> read = new ArrayList<>();
      row.panels().forEach(panel -> read.addAll(reader.read(panel)));
      if (!read.isEmpty()) {
        strips.add(new Strip(row.title(), read));
      }
    }
    List<Look> looks = new ArrayList<>();
    if (!mistakes.hasErrors()) {
      int count = strips.stream().flatMap(s -> s.panels().stream()).mapToInt(Panel::patches).sum();
      looks.addAll(new LookReader(first, numbered ? count : 0, mistakes).read(body.arrows()));
    }
    return mistakes.outcome(
        block,
        () -> new GridFigure(header.words(), strips, numbered, first, arrows, looks, columns));
  }

  /// A header's whole number from 1 on, or nothing where it is missing or, which is a mistake, is
  /// no such number.
  private OptionalInt whole(Header header, String key, int most) {
    Optional<Field> field = header.field(key);
    if (field.isEmpty()) {
      return OptionalInt.empty();
    }
    String value = field.get().value();
    if (value.matches("\\d{1,6}")
        && Integer.parseInt(value) >= 1
        && Integer.parseInt(value) <= most) {
      return OptionalInt.of(Integer.parseInt(value));
    }
    String message = "\"%s\" is no value of \"%s\"".formatted(value, key);
    String fix = "write a whole number from 1 to " + most;
    mistakes.error(field.get().line(), field.get().column(), "FIG022", message, fix);
    return OptionalInt.empty();
  }

  private void checkPanels(Header header, BodyLines body, OptionalInt wanted) {
    List<BodyLines.Panel> panels = body.panels();
    if (panels.size() > MOST_PANELS) {
      String message =
          "the grid has %d panels; the limit is %d".formatted(panels.size(), MOST_PANELS);
      int line = panels.get(MOST_PANELS).line();
      mistakes.error(line, 1, "FIG002", message, "make a second figure of the rest");
    }
    for (BodyLines.Row row : body.rows()) {
      if (row.panels().isEmpty()) {
        String what = body.rows().size() > 1 ? "row" : "grid";
        PanelReader.empty(row.line(), "the " + what + " has no picture", mistakes);
      }
    }
    if (wanted.isPresent() && wanted.getAsInt() != panels.size()) {
      Field field = header.field("panels").orElseThrow();
      String message =
          "\"panels: %d\", but there are %d".formatted(wanted.getAsInt(), panels.size());
      String fix = "begin each with a line \"panel: NAME\"";
      mistakes.error(field.line(), field.column(), "FIG172", message, fix);
    }
  }
}
