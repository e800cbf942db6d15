package keepline.figure.grid;

import java.util.ArrayList;
import java.util.List;
import keepline.figure.Cell;
import keepline.figure.Mistakes;

/// Reads the lines between patches.
///
/// @param first the first patch's number
/// @param count how many patches are numbered
record LookReader(int first, int count, Mistakes mistakes) {
  private static final int MOST_LOOKS = 4;

  List<Look> read(List<BodyLines.Arrow> arrows) {
    List<Look> looks = new ArrayList<>();
    if (arrows.size() > MOST_LOOKS) {
      String message =
          "the grid has %d lines; the limit is %d".formatted(arrows.size(), MOST_LOOKS);
      mistakes.error(arrows.get(MOST_LOOKS).from(), "FIG002", message, "draw fewer");
    }
    for (BodyLines.Arrow arrow : arrows) {
      if (count == 0) {
        String message = "a line leads from a numbered patch";
        mistakes.error(arrow.from(), "FIG175", message, "write \"number: yes\" above");
        return List.of();
      }
      int from = number(arrow.from());
      int to = arrow.to().text().equals("all") ? Look.ALL : number(arrow.to());
      if (from == to && !mistakes.hasErrors()) {
        mistakes.error(arrow.to(), "FIG175", "the line leads nowhere", "name another patch");
      }
      looks.add(new Look(from, to, arrow.label()));
    }
    return looks;
  }

  private int number(Cell cell) {
    boolean whole = cell.text().matches("\\d{1,6}");
    int number = whole ? Integer.parseInt(cell.text()) : -1;
    if (number < first || number >= first + count) {
      String message = "there is no patch \"%s\"".formatted(cell.text());
      String fix = "patches are %d to %d".formatted(first, first + count - 1);
      mistakes.error(cell, "FIG175", message, fix);
      return first;
    }
    return number;
  }
}
