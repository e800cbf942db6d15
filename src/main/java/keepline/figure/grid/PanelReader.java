package keepline.figure.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keepline.figure.Cell;
import keepline.figure.Mistakes;

/// Reads one panel's lines.
///
/// @param side of the patches in cells, 0 where pictures stay whole
/// @param twice whether a panel is shown whole and then cut
record PanelReader(int side, boolean twice, Mistakes mistakes) {

  /// The panel, or both of its showings, or nothing where something is wrong.
  List<Panel> read(BodyLines.Panel lines) {
    return whole(lines).map(panel -> cut(panel, lines)).orElse(List.of());
  }

  /// Tells of a place without a picture.
  static void empty(int line, String message, Mistakes mistakes) {
    String fix = "write lines of . and #, or such as \"bitmap heart\", below a line \"---\"";
    mistakes.error(line, 1, "FIG003", message, fix);
  }

  /// A panel as it is written, not yet cut.
  private Optional<Panel> whole(BodyLines.Panel lines) {
    if (lines.names().size() > (twice ? 2 : 1)) {
      Cell other = lines.names().get(twice ? 2 : 1);
      String message = "\"%s\" is one name too many".formatted(other.text());
      mistakes.error(other, "FIG177", message, "a bar in a name is written \\|");
    }
    if (lines.isEmpty()) {
      empty(lines.line(), "the panel has no picture", mistakes);
      return Optional.empty();
    }
    if (lines.recipes().isEmpty()) {
      return typed(lines);
    }
    boolean mixed = !lines.cells().isEmpty() || lines.recipes().size() > 1;
    if (mixed) {
      int last = lines.recipes().getLast().number();
      String message = "a panel has one picture, typed or computed";
      mistakes.error(last, 1, "FIG174", message, "begin another with a line \"panel: NAME\"");
      return Optional.empty();
    }
    String words = lines.recipes().getFirst().text().strip();
    return new RecipeReader(mistakes)
        .read(lines.recipes().getFirst())
        .map(recipe -> Panel.of(lines.name(), recipe, words));
  }

  private Optional<Panel> typed(BodyLines.Panel lines) {
    Optional<Bitmap> bitmap = CellReader.read(lines.cells(), mistakes);
    int most = RecipeReader.MOST_SIDE;
    if (bitmap.isPresent() && (bitmap.get().columns() > most || bitmap.get().rows() > most)) {
      String message =
          "the picture has %d by %d cells; the limit is %d"
              .formatted(bitmap.get().columns(), bitmap.get().rows(), most);
      mistakes.error(lines.line(), 1, "FIG002", message, "show a part of it");
      return Optional.empty();
    }
    return bitmap.map(b -> Panel.typed(lines.name(), b));
  }

  private List<Panel> cut(Panel panel, BodyLines.Panel lines) {
    if (side == 0) {
      return List.of(panel);
    }
    if (!panel.bitmap().divides(side)) {
      String message =
          "%s cells can't be cut in patches of %d".formatted(panel.bitmap().size(), side);
      mistakes.error(
          lines.line(), 1, "FIG173", message, "\"patch\" may be " + sides(panel.bitmap()));
      return List.of();
    }
    String second = lines.names().size() > 1 ? lines.names().get(1).text() : "";
    return twice ? List.of(panel, panel.cut(second, side)) : List.of(panel.cut(panel.name(), side));
  }

  private static String sides(Bitmap bitmap) {
    List<String> sides = new ArrayList<>();
    for (int side = 1; side <= Math.min(bitmap.columns(), bitmap.rows()); side++) {
      if (bitmap.divides(side)) {
        sides.add(Integer.toString(side));
      }
    }
    return String.join(" ", sides);
  }
}
