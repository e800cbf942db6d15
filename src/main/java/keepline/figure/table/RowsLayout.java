package keepline.figure.table;

import java.util.ArrayList;
import java.util.List;
import keepline.drawing.Drawing;
import keepline.drawing.Mark;
import keepline.drawing.Mark.Anchor;
import keepline.drawing.Outline;
import keepline.drawing.Paint;
import keepline.drawing.Paragraph;
import keepline.drawing.Tone;

/// Rows under a head, with hairlines between them.
final class RowsLayout {
  private static final double LEADING = 18;
  private static final double HEAD_LEADING = 16;
  private static final double PADDING = 7;

  /// How far apart columns are set when there is room to spare.
  private static final double WIDEST_GAP = 88;

  private final TableFigure table;
  private final Columns columns;
  private final double width;
  private final double inset;
  private final List<Double> widths;
  private final double gap;
  private final List<Mark> ground = new ArrayList<>();
  private final List<Mark> words = new ArrayList<>();
  private final Outline.Builder hairlines = Outline.builder();

  private RowsLayout(TableFigure table, double width) {
    this.table = table;
    this.columns = new Columns(table);
    this.width = width;
    this.inset = inset(table);
    double least = leastGap(width);
    int gaps = columns.count() - 1;
    double room = width - 2 * inset - gaps * least;
    this.widths = columns.share(room);
    double spare = room - widths.stream().mapToDouble(w -> w).sum();
    boolean flush = table.align().getLast() == 'r';
    this.gap =
        gaps == 0
            ? 0
            : least + Math.clamp(spare / gaps, 0, flush ? width : Math.max(0, WIDEST_GAP - least));
  }

  /// Whether every column gets at least its longest word.
  static boolean fits(TableFigure table, double width) {
    Columns columns = new Columns(table);
    double least = 2 * inset(table) + (columns.count() - 1) * leastGap(width);
    for (int i = 0; i < columns.count(); i++) {
      least += columns.least(i);
    }
    return least <= width;
  }

  static Drawing draw(TableFigure table, double width) {
    return new RowsLayout(table, width).draw();
  }

  private static double leastGap(double width) {
    return width < 420 ? 14 : width < 720 ? 20 : 28;
  }

  /// Room at the sides for the ground of a marked row or column.
  private static double inset(TableFigure table) {
    return table.marked().isEmpty() ? 0 : 10;
  }

  private Drawing draw() {
    double y = head();
    double top = y;
    for (int i = 0; i < table.rows().size(); i++) {
      if (i > 0) {
        hairlines.move(0, y).line(width, y);
      }
      y = row(table.rows().get(i), y);
    }
    double bottom = y;
    markColumns(bottom);
    List<Mark> marks = new ArrayList<>(ground);
    if (!hairlines.isEmpty()) {
      marks.add(new Mark.Path(hairlines.build(), Paint.stroke(Tone.GRID, 1)));
    }
    Outline rule = Outline.line(0, top, width, top);
    marks.add(new Mark.Path(rule, Paint.stroke(Tone.LINE, 1.5)));
    marks.addAll(words);
    return new Drawing(width, bottom + 1, marks);
  }

  /// Sets the head, its last lines level, and returns where its rule goes.
  private double head() {
    List<Paragraph> cells = new ArrayList<>();
    double height = 0;
    for (int i = 0; i < columns.count(); i++) {
      Paragraph cell =
          Paragraph.of(table.head().get(i), columns.headType(i), widths.get(i), HEAD_LEADING);
      cells.add(cell);
      height = Math.max(height, table.head().get(i).isBlank() ? 0 : cell.height());
    }
    if (height == 0) {
      return 1;
    }
    for (int i = 0; i < cells.size(); i++) {
      Tone tone = table.isMarked(table.head().get(i)) ? Tone.ACCENT : Tone.MUTED;
      place(cells.get(i), i, 4 + height - cells.get(i).height(), tone);
    }
    return 4 + height + 6;
  }

  private double row(List<String> row, double y) {
    List<Paragraph> cells = new ArrayList<>();
    double height = 0;
    for (int i = 0; i < columns.count(); i++) {
      Paragraph cell =
          Paragraph.of(columns.text(row, i), columns.cellType(i), widths.get(i), LEADING);
      cells.add(cell);
      height = Math.max(height, cell.height());
    }
    boolean marked = table.isMarked(row.getFirst());
    if (marked) {
      Paint page = Paint.fill(Tone.PAGE);
      ground.add(new Mark.Box(0, y, width, height + 2 * PADDING, 0, page));
      Paint bar = Paint.fill(Tone.ACCENT);
      ground.add(new Mark.Box(0, y, 3, height + 2 * PADDING, 0, bar));
    }
    for (int i = 0; i < cells.size(); i++) {
      boolean accent = (marked && i == 0) || table.isMarked(table.head().get(i));
      place(cells.get(i), i, y + PADDING, accent ? Tone.ACCENT : Tone.TEXT);
    }
    return y + height + 2 * PADDING;
  }

  private void markColumns(double bottom) {
    for (int i = 0; i < columns.count(); i++) {
      if (table.isMarked(table.head().get(i))) {
        double from = Math.max(0, left(i) - inset);
        double to = Math.min(width, left(i) + widths.get(i) + inset);
        ground.addFirst(new Mark.Box(from, 0, to - from, bottom, 0, Paint.fill(Tone.PAGE)));
        ground.add(new Mark.Box(from, 0, to - from, 3, 0, Paint.fill(Tone.ACCENT)));
      }
    }
  }

  private void place(Paragraph cell, int column, double top, Tone tone) {
    double x = left(column);
    double w = widths.get(column);
    switch (table.align().get(column)) {
      case 'r' -> cell.place(words, x + w, top, Anchor.END, tone);
      case 'c' -> cell.place(words, x + w / 2, top, Anchor.MIDDLE, tone);
      default -> cell.place(words, x, top, Anchor.START, tone);
    }
  }

  private double left(int column) {
    double x = inset;
    for (int i = 0; i < column; i++) {
      x += widths.get(i) + gap;
    }
    return x;
  }
}
