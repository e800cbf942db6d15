package keepline.figure.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import keepline.drawing.Mark;
import keepline.drawing.Mark.Anchor;
import keepline.drawing.Metrics;
import keepline.drawing.Paragraph;
import keepline.drawing.Tone;
import keepline.drawing.Type;

/// The heads over a matrix's columns.
///
/// Where a word is wider than its column, columns are numbered and a key below the cells names
/// them; of columns too narrow for that only each `every`th has its number.
///
/// @param pitch from column to column in pixels
record ColumnHeads(
    MatrixFigure matrix,
    Panel panel,
    double cell,
    double pitch,
    Type type,
    boolean numbered,
    int every) {
  private static final double LEADING = 16;
  private static final double BELOW = 6;

  static ColumnHeads of(MatrixFigure matrix, Panel panel, double cell, double gap) {
    for (Type type : List.of(Type.BOX, Type.HEAD)) {
      if (fit(panel.columns(), cell, gap, type)) {
        return new ColumnHeads(matrix, panel, cell, cell + gap, type, false, 1);
      }
    }
    String last = Integer.toString(panel.columns().size());
    double widest = Metrics.width(last, Type.HEAD) + 4;
    int every = (int) Math.ceil(widest / (cell + gap));
    return new ColumnHeads(matrix, panel, cell, cell + gap, Type.HEAD, true, every);
  }

  /// Whether each word has room above its column; the last may not stick out at the right.
  private static boolean fit(List<String> heads, double cell, double gap, Type type) {
    return heads.stream().allMatch(h -> Metrics.widestWord(h, type) <= cell + gap - 2)
        && Metrics.widestWord(heads.getLast(), type) <= cell;
  }

  double height() {
    if (!numbered && panel.columns().stream().allMatch(String::isEmpty)) {
      return 0;
    }
    return heads().stream().mapToDouble(Paragraph::height).max().orElse(0) + BELOW;
  }

  /// Sets the heads, the first over the column that starts at `x`, with `y` above them.
  void place(List<Mark> marks, double x, double y) {
    List<Paragraph> heads = heads();
    for (int i = 0; i < heads.size(); i += every) {
      Tone tone = matrix.isMarkedColumn(panel, i) ? Tone.DATA_2 : Tone.MUTED;
      double top = y + height() - BELOW - heads.get(i).height();
      heads.get(i).place(marks, x + i * pitch + cell / 2, top, Anchor.MIDDLE, tone);
    }
  }

  /// Names the numbered columns below `top`, from `x` on, and returns where that ends.
  double placeKey(List<Mark> marks, double x, double top, double width) {
    if (!numbered) {
      return top;
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < panel.columns().size(); i++) {
      names.add((i + 1) + "\u00A0" + panel.columns().get(i));
    }
    Paragraph key = Paragraph.of(String.join("  ", names), Type.TICK, width, LEADING);
    key.place(marks, x, top + 8, Anchor.START, Tone.MUTED);
    return top + 8 + key.height();
  }

  private List<Paragraph> heads() {
    return IntStream.range(0, panel.columns().size())
        .mapToObj(i -> numbered ? Integer.toString(i + 1) : panel.columns().get(i))
        .map(text -> Paragraph.of(text, type, Math.max(pitch - 2, cell * every), LEADING))
        .toList();
  }
}
