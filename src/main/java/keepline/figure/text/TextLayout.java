package keepline.figure.text;

import java.util.ArrayList;
import java.util.List;
import keepline.drawing.Drawing;
import keepline.drawing.Mark;
import keepline.drawing.Mark.Anchor;
import keepline.drawing.Metrics;
import keepline.drawing.Paragraph;
import keepline.drawing.Tone;

/// Turns a grid of characters into marks.
final class TextLayout {
  private static final double LARGEST = 13;
  private static final double SMALLEST = 12;

  private final Cells cells;
  private final Grid grid;
  private final Strokes strokes = new Strokes();
  private final BoxStrokes boxes;
  private final Heads heads;
  private final Blocks blocks;
  private final List<Mark> labels = new ArrayList<>();

  private TextLayout(Cells cells, Grid grid) {
    this.cells = cells;
    this.grid = grid;
    this.boxes = new BoxStrokes(grid, strokes);
    this.heads = new Heads(cells, grid, strokes);
    this.blocks = new Blocks(cells, grid);
  }

  static Drawing draw(Cells cells, double width) {
    double size = width / cells.columns() / Metrics.MONO;
    Grid grid = new Grid(Math.clamp(size, SMALLEST, LARGEST));
    double natural = cells.columns() * grid.cellWidth();
    return new TextLayout(cells, grid).draw(width, natural);
  }

  private Drawing draw(double width, double natural) {
    for (int row = 0; row < cells.rows(); row++) {
      int column = 0;
      while (column < cells.columns()) {
        column = cell(row, column);
      }
    }
    List<Mark> marks = new ArrayList<>(blocks.marks());
    marks.addAll(strokes.marks());
    heads.mark().ifPresent(marks::add);
    marks.addAll(labels);
    return new Drawing(Math.max(width, natural), cells.rows() * grid.cellHeight(), marks);
  }

  /// Draws what starts in a cell and returns the column after it.
  private int cell(int row, int column) {
    int c = cells.character(row, column);
    if (c == ' ') {
      return column + 1;
    }
    if (Blocks.is(c)) {
      return blocks.draw(row, column);
    }
    if (c >= 0x2500 && c <= 0x257F) {
      boxes.draw(c, row, column);
      return column + 1;
    }
    if (heads.head(row, column).isPresent()) {
      heads.draw(heads.head(row, column).get(), row, column);
      return column + 1;
    }
    return label(row, column);
  }

  /// Sets a run of words up to the next drawn character or double blank. A character of another
  /// width than a cell's stands alone, so that what follows it is in its place again.
  private int label(int row, int column) {
    StringBuilder run = new StringBuilder(cells.at(row, column));
    int next = column + 1;
    if (keepsCells(row, column)) {
      while (continues(row, next)) {
        if (cells.at(row, next).isEmpty()) {
          run.append(' ');
        } else {
          run.append(cells.at(row, next));
        }
        next++;
      }
    }
    double y = Paragraph.baseline(grid.top(row), grid.cellHeight(), grid.type());
    labels.add(
        new Mark.Label(grid.left(column), y, run.toString(), grid.type(), Anchor.START, Tone.TEXT));
    return next;
  }

  private boolean continues(int row, int column) {
    return isWord(row, column) || (cells.at(row, column).isEmpty() && isWord(row, column + 1));
  }

  private boolean isWord(int row, int column) {
    return cells.character(row, column) != ' '
        && keepsCells(row, column)
        && !Glyphs.isDrawn(cells.character(row, column))
        && heads.head(row, column).isEmpty();
  }

  private boolean keepsCells(int row, int column) {
    String cell = cells.at(row, column);
    return !cell.equals(Cells.TAKEN)
        && cell.codePoints().allMatch(c -> Metrics.covers(c, grid.type()));
  }
}
