package keepline.figure.table;

import java.util.ArrayList;
import java.util.List;
import keepline.drawing.Mark;
import keepline.drawing.Mark.Anchor;
import keepline.drawing.Metrics;
import keepline.drawing.Paint;
import keepline.drawing.Paragraph;
import keepline.drawing.Tone;
import keepline.drawing.Type;

/// One row of a table as a card: its first cell as a name, each further cell under or beside the
/// column's head.
///
/// @param width in pixels, box included
/// @param labels width of the column of labels beside the values, or 0 where labels stand above
record Card(TableFigure table, List<String> row, double width, double labels) {
  private static final double PADDING = 14;
  private static final double LEADING = 18;
  private static final double LABEL_LEADING = 16;
  private static final double NAME_LEADING = 21;
  private static final double GAP = 6;

  private static final double LABEL_GAP = 12;

  /// A value needs at least this many pixels to have its label beside it.
  private static final double LEAST_VALUE = 110;

  /// The width of the labels' column in cards of this width; 0 where labels stand above values.
  static double labels(TableFigure table, double width) {
    double widest = 0;
    for (int i = 1; i < table.head().size(); i++) {
      widest = Math.max(widest, Metrics.width(table.head().get(i), labelType(table, i)));
    }
    return width - 2 * PADDING - widest - LABEL_GAP >= LEAST_VALUE ? widest + LABEL_GAP : 0;
  }

  double height() {
    return set(new ArrayList<>(), 0, 0);
  }

  /// Draws the card with its upper left corner at (x, y), `height` pixels tall.
  void place(List<Mark> marks, double x, double y, double height) {
    Paint paint =
        table.isMarked(row.getFirst())
            ? Paint.both(Tone.PAGE, Tone.ACCENT, 2)
            : Paint.both(Tone.PAGE, Tone.GRID, 1);
    double edge = paint.width() / 2;
    marks.add(new Mark.Box(x + edge, y + edge, width - 2 * edge, height - 2 * edge, 6, paint));
    set(marks, x, y);
  }

  /// Sets the words and returns how tall the card must be for them.
  private double set(List<Mark> marks, double x, double top) {
    double left = x + PADDING;
    double room = width - 2 * PADDING;
    Paragraph name = Paragraph.of(row.getFirst(), Type.VALUE, room, NAME_LEADING);
    Tone tone = table.isMarked(row.getFirst()) ? Tone.ACCENT : Tone.TEXT;
    double y = top + PADDING - 3;
    if (!row.getFirst().isEmpty()) {
      name.place(marks, left, y, Anchor.START, tone);
      y += name.height();
    }
    for (int i = 1; i < row.size(); i++) {
      if (!row.get(i).isEmpty()) {
        y = field(marks, i, left, y + (i == 1 ? 3 : GAP), room);
      }
    }
    return y + PADDING - 3 - top;
  }

  private double field(List<Mark> marks, int column, double x, double top, double room) {
    Type type = table.align().get(column) == 'r' ? Type.BOX : Type.CELL;
    String head = table.head().get(column);
    String value = new Columns(table).text(row, column);
    if (head.isEmpty()) {
      return put(marks, value, type, x, top, room);
    }
    Tone tone = table.isMarked(head) ? Tone.ACCENT : Tone.MUTED;
    Type small = labelType(table, column);
    if (labels > 0) {
      Paragraph.of(head, small, labels, LEADING).place(marks, x, top, Anchor.START, tone);
      return put(marks, value, type, x + labels, top, room - labels);
    }
    Paragraph label = Paragraph.of(head, small, room, LABEL_LEADING);
    label.place(marks, x, top, Anchor.START, tone);
    return put(marks, value, type, x, top + label.height(), room);
  }

  private static double put(
      List<Mark> marks, String value, Type type, double x, double top, double room) {
    Paragraph paragraph = Paragraph.of(value, type, room, LEADING);
    paragraph.place(marks, x, top, Anchor.START, Tone.TEXT);
    return top + paragraph.height();
  }

  private static Type labelType(TableFigure table, int column) {
    return table.isMarked(table.head().get(column)) ? Type.HEAD.semibold() : Type.HEAD;
  }
}
