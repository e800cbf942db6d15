package keepline.figure.bars;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import keepline.drawing.Drawing;
import keepline.drawing.Mark;
import keepline.drawing.Mark.Anchor;
import keepline.drawing.Metrics;
import keepline.drawing.Outline;
import keepline.drawing.Paint;
import keepline.drawing.Paragraph;
import keepline.drawing.Tone;
import keepline.drawing.Type;

/// Labels at the left, bars from a common zero, each value at its bar's end.
final class BarsLayout {
  private static final double LABEL_GAP = 10;
  private static final double VALUE_GAP = 7;
  private static final double LEADING = 16;
  private static final double SPACE = 10;
  private static final double RADIUS = 2;
  private static final double HEAD = 24;

  private final BarsFigure figure;
  private final double width;
  private final double labelWidth;
  private final double zero;
  private final double scale;
  private double headX;
  private double headY;
  private final List<Mark> words = new ArrayList<>();
  private final Map<Tone, Outline.Builder> areas = new EnumMap<>(Tone.class);

  private BarsLayout(BarsFigure figure, double width) {
    this.figure = figure;
    this.width = width;
    double widest = 0;
    double low = 0;
    double high = 0;
    double below = 0;
    double above = 0;
    for (Bar bar : figure.bars()) {
      widest = Math.max(widest, Metrics.width(bar.label(), Type.BOX));
      for (int i = 0; i < figure.series().size(); i++) {
        double value = bar.value(i);
        double text = Metrics.width(bar.text(i), Type.BOX) + VALUE_GAP;
        low = Math.min(low, value);
        high = Math.max(high, value);
        below = value < 0 ? Math.max(below, text) : below;
        above = value < 0 ? above : Math.max(above, text);
      }
    }
    this.labelWidth = Math.min(widest, width * 0.4);
    double left = labelWidth + LABEL_GAP + below;
    double room = Math.max(40, width - left - above);
    this.scale = high > low ? room / (high - low) : 0;
    this.zero = left - low * scale;
  }

  static Drawing draw(BarsFigure figure, double width) {
    return new BarsLayout(figure, width).draw();
  }

  private Drawing draw() {
    double top = head();
    double y = top;
    for (Bar bar : figure.bars()) {
      y = line(bar, y) + SPACE;
    }
    double bottom = y - SPACE;
    List<Mark> marks = new ArrayList<>();
    areas.forEach((tone, area) -> marks.add(new Mark.Path(area.build(), Paint.fill(tone))));
    Outline axis = Outline.line(zero, top - 3, zero, bottom + 3);
    marks.add(new Mark.Path(axis, Paint.stroke(Tone.LINE, 1.5)));
    marks.addAll(words);
    return new Drawing(width, bottom + 3, marks);
  }

  /// Names the series and the unit over the bars, in as few lines as they fit, and returns where
  /// the bars begin.
  private double head() {
    headX = labelWidth + LABEL_GAP;
    headY = 0;
    for (int i = 0; i < figure.series().size(); i++) {
      if (!figure.series().get(i).isEmpty()) {
        item(figure.series().get(i), 16, Tone.TEXT);
        area(tone(i), headX - 16, headY + 3, 10, 10);
        advance(figure.series().get(i));
      }
    }
    if (!figure.unit().isEmpty()) {
      item(figure.unit(), 0, Tone.MUTED);
      advance(figure.unit());
    }
    boolean none = headY == 0 && headX == labelWidth + LABEL_GAP;
    return none ? 3 : headY + HEAD;
  }

  /// Sets a name of the head where the pen stands or, if it is too wide for that, in a new line.
  private void item(String name, double before, Tone tone) {
    double wide = before + Metrics.width(name, Type.HEAD);
    if (headX + wide > width) {
      headY += headX > labelWidth + LABEL_GAP ? LEADING : 0;
      headX = Math.max(0, Math.min(labelWidth + LABEL_GAP, width - wide));
    }
    headX += before;
    Paragraph lines = Paragraph.of(name, Type.HEAD, width - headX, LEADING);
    lines.place(words, headX, headY, Anchor.START, tone);
    headY += lines.height() - LEADING;
  }

  private void advance(String name) {
    headX += Math.min(width, Metrics.width(name, Type.HEAD)) + 20;
  }

  /// Draws a label with its bars and returns where it ends.
  private double line(Bar bar, double top) {
    int series = figure.series().size();
    double thick = series == 1 ? 18 : 13;
    double bars = series * thick + (series - 1) * 3;
    Paragraph label = Paragraph.of(bar.label(), Type.BOX, labelWidth, LEADING);
    double height = Math.max(bars, label.height());
    boolean marked = figure.marked().contains(bar.label());
    double labelTop = top + (height - label.height()) / 2;
    label.place(words, labelWidth, labelTop, Anchor.END, marked ? Tone.DATA_2 : Tone.TEXT);
    double y = top + (height - bars) / 2;
    for (int i = 0; i < series; i++) {
      bar(bar, i, y, thick, marked && series == 1 ? Tone.DATA_2 : tone(i));
      y += thick + 3;
    }
    return top + height;
  }

  private void bar(Bar bar, int series, double y, double thick, Tone tone) {
    double value = bar.value(series);
    double length = Math.abs(value) * scale;
    if (value != 0) {
      double shown = Math.max(1.5, length);
      area(tone, value < 0 ? zero - shown : zero, y, shown, thick);
    }
    double base = Paragraph.baseline(y, thick, Type.BOX);
    String text = bar.text(series);
    words.add(
        value < 0
            ? label(zero - length - VALUE_GAP, base, text, Type.BOX, Anchor.END, Tone.TEXT)
            : label(zero + length + VALUE_GAP, base, text, Type.BOX, Anchor.START, Tone.TEXT));
  }

  private void area(Tone tone, double x, double y, double w, double h) {
    areas.computeIfAbsent(tone, t -> Outline.builder()).box(x, y, w, h, RADIUS);
  }

  private Tone tone(int series) {
    return series == 0 ? figure.role().tone() : Tone.DATA_2;
  }

  private static Mark label(double x, double y, String text, Type type, Anchor anchor, Tone tone) {
    return new Mark.Label(x, y, text, type, anchor, tone);
  }
}
