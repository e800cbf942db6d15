package keepline.figure.flow;

import java.util.List;
import keepline.drawing.Mark;
import keepline.drawing.Mark.Anchor;
import keepline.drawing.Metrics;
import keepline.drawing.Paragraph;
import keepline.drawing.Tone;
import keepline.drawing.Type;

/// A box's words, broken into lines, and how large the box is that holds them.
///
/// @param pad pixels between the words and the frame's sides
record BoxText(Node node, Paragraph label, Paragraph detail, double pad) {
  /// How far a drum's lid and floor bulge.
  static final double BULGE = 4;

  /// Pixels that arrows keep from words without a frame.
  static final double NOTE_PAD = 3;

  private static final double LEADING = 17;
  private static final double DETAIL_LEADING = 15;
  private static final double PAD_Y = 8;
  private static final double SIGN = 26;

  /// The words broken so that they take no more lines than in `inner` pixels, in as narrow a column
  /// as that allows.
  static BoxText snug(Node node, double inner, double pad) {
    BoxText loose = of(node, inner, pad);
    double least = Math.min(inner, widestWord(node));
    double low = least;
    double high = Math.max(inner, least);
    while (high - low > 1) {
      double middle = (low + high) / 2;
      if (of(node, middle, pad).lines() <= loose.lines()) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return of(node, high, pad);
  }

  static BoxText of(Node node, double inner, double pad) {
    return new BoxText(
        node,
        Paragraph.of(node.label(), Type.BOX, inner, LEADING),
        Paragraph.of(node.detail(), Type.TICK, inner, DETAIL_LEADING),
        node.is(Style.NOTE) ? NOTE_PAD : pad);
  }

  /// The width of the widest piece that no line break would part.
  static double widestWord(Node node) {
    return Math.max(
        Metrics.widestWord(node.label(), Type.BOX), Metrics.widestWord(node.detail(), Type.TICK));
  }

  private int lines() {
    return label.lines().size() + (node.detail().isEmpty() ? 0 : detail.lines().size());
  }

  /// The width of the box in pixels.
  double width() {
    double words = Math.max(widest(label), widest(detail));
    return node.is(Style.SUM) ? Math.max(SIGN, words + 12) : Math.ceil(words) + 2 * pad;
  }

  /// The height of the box in pixels.
  double height() {
    if (node.is(Style.SUM)) {
      return width();
    }
    double frame = node.is(Style.NOTE) ? NOTE_PAD : PAD_Y;
    return words() + 2 * frame + (node.is(Style.STORE) ? 2 * BULGE : 0);
  }

  private double words() {
    return label.height() + (node.detail().isEmpty() ? 0 : detail.height());
  }

  private static double widest(Paragraph lines) {
    return lines.lines().stream().mapToDouble(l -> Metrics.width(l, lines.type())).max().orElse(0);
  }

  /// Puts the words in the middle of a box.
  void place(List<Mark> marks, Rect box, Tone tone, boolean bold) {
    double middle = box.middleY() + (node.is(Style.STORE) ? BULGE : 0);
    double top = middle - words() / 2;
    Type type = bold ? label.type().semibold() : label.type();
    new Paragraph(label.lines(), type, label.leading())
        .place(marks, box.middleX(), top, Anchor.MIDDLE, tone);
    detail.place(marks, box.middleX(), top + label.height(), Anchor.MIDDLE, Tone.MUTED);
  }
}
