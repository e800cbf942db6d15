package keepline.figure.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import keepline.drawing.Mark;
import keepline.drawing.Outline;
import keepline.drawing.Paint;
import keepline.drawing.Tone;

/// Collects straight strokes along the grid and joins those that touch, so that a whole drawing is
/// a handful of paths.
final class Strokes {
  /// Ends this near to each other, in pixels, are one point.
  private static final double TOUCH = 0.05;

  private final Map<Pen, Lines> pens = new EnumMap<>(Pen.class);

  /// What a stroke is drawn with.
  enum Pen {
    LIGHT(1.5, false),
    HEAVY(3, false),
    DOUBLE(1.2, false),
    LIGHT_DASHED(1.5, true),
    HEAVY_DASHED(3, true);

    private final double width;
    private final boolean dashed;

    Pen(double width, boolean dashed) {
      this.width = width;
      this.dashed = dashed;
    }

    double width() {
      return width;
    }

    private Paint paint() {
      Paint solid = Paint.stroke(Tone.LINE, width);
      return dashed ? solid.dashed(4, 3) : solid;
    }
  }

  private record Span(double from, double to) {}

  private static final class Lines {
    final Map<Double, List<Span>> across = new TreeMap<>();
    final Map<Double, List<Span>> down = new TreeMap<>();
    final Outline.Builder curves = Outline.builder();
  }

  void horizontal(Pen pen, double y, double x1, double x2) {
    add(lines(pen).across, y, x1, x2);
  }

  void vertical(Pen pen, double x, double y1, double y2) {
    add(lines(pen).down, x, y1, y2);
  }

  /// The outline of strokes that are not straight.
  Outline.Builder curves(Pen pen) {
    return lines(pen).curves;
  }

  /// One path a pen.
  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    pens.forEach((pen, lines) -> marks.add(new Mark.Path(outline(lines), pen.paint())));
    return marks;
  }

  private Lines lines(Pen pen) {
    return pens.computeIfAbsent(pen, p -> new Lines());
  }

  private static void add(Map<Double, List<Span>> lines, double at, double a, double b) {
    double key = Math.round(at * 1000) / 1000.0;
    lines
        .computeIfAbsent(key, k -> new ArrayList<>())
        .add(new Span(Math.min(a, b), Math.max(a, b)));
  }

  private static Outline outline(Lines lines) {
    Outline.Builder out = Outline.builder();
    lines.across.forEach(
        (y, spans) -> joined(spans).forEach(s -> out.move(s.from, y).line(s.to, y)));
    lines.down.forEach((x, spans) -> joined(spans).forEach(s -> out.move(x, s.from).line(x, s.to)));
    List<Outline.Step> steps = new ArrayList<>(out.build().steps());
    steps.addAll(lines.curves.build().steps());
    return new Outline(steps);
  }

  private static List<Span> joined(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans.stream().sorted(Comparator.comparingDouble(Span::from)).toList()) {
      if (!joined.isEmpty() && span.from <= joined.getLast().to + TOUCH) {
        Span last = joined.removeLast();
        joined.add(new Span(last.from, Math.max(last.to, span.to)));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }
}
