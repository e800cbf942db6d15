package keepline.figure.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import keepline.drawing.Mark;
import keepline.drawing.Outline;
import keepline.drawing.Paint;
import keepline.drawing.Tone;

/// Draws block elements as areas.
///
/// A run of full blocks after a word or number and one blank is a bar: it is drawn a little lower
/// than its cells, so that bars in successive lines stay apart. All other blocks fill their cells.
final class Blocks {
  private static final double BAR_INSET = 3;

  /// Quarters of U+2596 to U+259F: 1 upper left, 2 upper right, 4 lower left, 8 lower right.
  private static final int[] QUARTERS = {4, 8, 1, 13, 9, 7, 11, 2, 6, 14};

  private final Cells cells;
  private final Grid grid;
  private final Map<Tone, Outline.Builder> areas = new EnumMap<>(Tone.class);

  Blocks(Cells cells, Grid grid) {
    this.cells = cells;
    this.grid = grid;
  }

  static boolean is(int c) {
    return c >= 0x2580 && c <= 0x259F;
  }

  /// Draws the run of blocks that starts in this cell and returns the column after it.
  int draw(int row, int column) {
    int end = column;
    while (cells.character(row, end) == '█') {
      end++;
    }
    if (end == column) {
      single(row, column);
      return column + 1;
    }
    boolean bar = startsBar(row, column);
    double inset = bar ? grid.scaled(BAR_INSET) : 0;
    double right = grid.left(end);
    int part = leftPart(cells.character(row, end));
    if (part > 0) {
      right += grid.cellWidth() * part / 8;
      end++;
    }
    double top = grid.top(row) + inset;
    rectangle(Tone.DATA_1, grid.left(column), top, right, grid.bottom(row) - inset);
    return end;
  }

  List<Mark> marks() {
    return areas.entrySet().stream()
        .<Mark>map(e -> new Mark.Path(e.getValue().build(), Paint.fill(e.getKey())))
        .toList();
  }

  private boolean startsBar(int row, int column) {
    return cells.at(row, column - 1).isEmpty()
        && Character.isLetterOrDigit(cells.character(row, column - 2));
  }

  /// Eighths of the cell that a left block fills, or 0 for any other character.
  private static int leftPart(int c) {
    return c >= '▉' && c <= '▏' ? 8 - (c - '█') : 0;
  }

  private void single(int row, int column) {
    int c = cells.character(row, column);
    if (leftPart(c) > 0) {
      boolean bar = startsBar(row, column);
      double inset = bar ? grid.scaled(BAR_INSET) / grid.cellHeight() : 0;
      part(Tone.DATA_1, row, column, 0, inset, leftPart(c) / 8.0, 1 - inset);
    } else if (c >= '▁' && c < '█') {
      part(Tone.DATA_1, row, column, 0, 1 - (c - '▀') / 8.0, 1, 1);
    } else if (c >= '▖') {
      quarters(QUARTERS[c - '▖'], row, column);
    } else {
      switch (c) {
        case '▀' -> part(Tone.DATA_1, row, column, 0, 0, 1, 0.5);
        case '▐' -> part(Tone.DATA_1, row, column, 0.5, 0, 1, 1);
        case '▔' -> part(Tone.DATA_1, row, column, 0, 0, 1, 0.125);
        case '▕' -> part(Tone.DATA_1, row, column, 0.875, 0, 1, 1);
        case '░' -> part(Tone.SEQ_2, row, column, 0, 0, 1, 1);
        case '▒' -> part(Tone.SEQ_4, row, column, 0, 0, 1, 1);
        case '▓' -> part(Tone.SEQ_6, row, column, 0, 0, 1, 1);
        default -> throw new IllegalStateException("no block: " + Character.toString(c));
      }
    }
  }

  private void quarters(int which, int row, int column) {
    for (int i = 0; i < 4; i++) {
      if ((which & (1 << i)) != 0) {
        double x = (i & 1) == 0 ? 0 : 0.5;
        double y = i < 2 ? 0 : 0.5;
        part(Tone.DATA_1, row, column, x, y, x + 0.5, y + 0.5);
      }
    }
  }

  private void part(Tone tone, int row, int column, double x1, double y1, double x2, double y2) {
    double x = grid.left(column);
    double y = grid.top(row);
    double w = grid.cellWidth();
    double h = grid.cellHeight();
    rectangle(tone, x + x1 * w, y + y1 * h, x + x2 * w, y + y2 * h);
  }

  private void rectangle(Tone tone, double x1, double y1, double x2, double y2) {
    areas
        .computeIfAbsent(tone, t -> Outline.builder())
        .move(x1, y1)
        .line(x2, y1)
        .line(x2, y2)
        .line(x1, y2)
        .close();
  }
}
