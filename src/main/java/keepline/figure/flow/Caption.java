package keepline.figure.flow;

import java.util.ArrayList;
import java.util.List;
import keepline.drawing.Mark;
import keepline.drawing.Mark.Anchor;
import keepline.drawing.Metrics;
import keepline.drawing.Paragraph;
import keepline.drawing.Tone;
import keepline.drawing.Type;

/// Words in their place beside a line, on a frame or beside a row.
///
/// @param rect what they cover
record Caption(Paragraph words, Rect rect, Anchor anchor) {
  static final double LEADING = 15;

  /// The words' width in pixels.
  static double width(Paragraph words) {
    return words.lines().stream().mapToDouble(l -> Metrics.width(l, words.type())).max().orElse(0);
  }

  static Paragraph lines(String text, Type type, double width) {
    return Paragraph.of(text, type, width, LEADING);
  }

  /// The words broken in different ways, the fewest lines first.
  static List<Paragraph> breaks(String text, Type type, double most) {
    List<Paragraph> ways = new ArrayList<>();
    double whole = Metrics.width(text, type);
    double least = Metrics.widestWord(text, type);
    for (int lines = 1; lines <= 4; lines++) {
      double width = Math.max(least, Math.min(most, whole / lines * 1.12 + 2));
      Paragraph p = lines(text, type, lines == 1 ? Math.min(most, whole) : width);
      if (ways.isEmpty() || p.lines().size() != ways.getLast().lines().size()) {
        ways.add(p);
      }
    }
    return ways;
  }

  void place(List<Mark> marks, Tone tone) {
    double x =
        switch (anchor) {
          case START -> rect.left();
          case MIDDLE -> rect.middleX();
          case END -> rect.right();
        };
    words.place(marks, x, rect.top(), anchor, tone);
  }

  Caption moved(double dx, double dy) {
    return new Caption(words, rect.moved(dx, dy), anchor);
  }
}
