package keepline.figure.plot;

import java.util.ArrayList;
import java.util.List;
import keepline.drawing.Mark;
import keepline.drawing.Mark.Anchor;
import keepline.drawing.Outline;
import keepline.drawing.Paint;
import keepline.drawing.Tone;

/// What stands on the axes: bands below rules below lines below points, with their labels.
final class MarksLayout {
  private static final double OFF = 11;
  private static final double HEAD = 4;

  private final List<Mark> marks;
  private final Labels labels;
  private final Frame frame;
  private final Bands bands;

  private MarksLayout(List<Mark> marks, Labels labels, Frame frame) {
    this.marks = marks;
    this.labels = labels;
    this.frame = frame;
    this.bands = new Bands(frame);
  }

  static void place(List<Mark> marks, Labels labels, Frame frame) {
    new MarksLayout(marks, labels, frame).place();
  }

  private void place() {
    List<PlotMark> all = frame.panel().marks();
    all.forEach(mark -> bands.area(marks, mark));
    all.forEach(mark -> bands.rule(marks, mark));
    int series = 0;
    for (PlotMark mark : all) {
      if (mark instanceof PlotMark.Line line) {
        line(line, Markers.of(series));
      } else if (mark instanceof PlotMark.Arrows arrows) {
        arrows(arrows, Markers.of(series));
      }
      series += isSeries(mark) ? 1 : 0;
    }
    series = 0;
    for (PlotMark mark : all) {
      if (mark instanceof PlotMark.Points points) {
        points(points, Markers.of(series));
      } else if (mark instanceof PlotMark.Line line && !line.typed().isEmpty()) {
        dots(line.typed(), Markers.of(series));
      }
      series += isSeries(mark) ? 1 : 0;
    }
    series = 0;
    for (PlotMark mark : all) {
      label(mark, Markers.of(series));
      series += isSeries(mark) ? 1 : 0;
    }
  }

  /// The first series has the panel's role; whose tone that was has the first one's.
  private Tone tone(Markers look) {
    Tone first = frame.panel().role().tone();
    if (look == Markers.CIRCLE) {
      return first;
    }
    return look.tone() == first ? Markers.CIRCLE.tone() : look.tone();
  }

  private static boolean isSeries(PlotMark mark) {
    return mark instanceof PlotMark.Line
        || mark instanceof PlotMark.Points
        || mark instanceof PlotMark.Arrows;
  }

  private void line(PlotMark.Line line, Markers look) {
    Outline.Builder outline = Outline.builder();
    for (List<Spot> stroke : line.strokes()) {
      for (List<Spot> part : Clip.inside(stroke.stream().map(frame::part).toList())) {
        stroke(outline, part.stream().map(frame::pixel).toList());
      }
    }
    if (!outline.isEmpty()) {
      marks.add(new Mark.Path(outline.build(), look.line(2, tone(look))));
    }
  }

  private void stroke(Outline.Builder outline, List<Spot> pixels) {
    outline.move(pixels.getFirst().x(), pixels.getFirst().y());
    for (int i = 1; i < pixels.size(); i++) {
      outline.line(pixels.get(i).x(), pixels.get(i).y());
      labels.avoidLine(pixels.get(i - 1), pixels.get(i));
    }
  }

  private void points(PlotMark.Points points, Markers look) {
    dots(points.dots(), look);
  }

  private void dots(List<PlotMark.Dot> dots, Markers look) {
    Outline.Builder outline = Outline.builder();
    for (PlotMark.Dot dot : dots) {
      if (frame.panel().holds(dot.spot())) {
        double x = frame.x(dot.x().value());
        double y = frame.y(dot.y().value());
        look.add(outline, x, y);
        labels.avoid(x, y, Markers.RADIUS);
      }
    }
    if (!outline.isEmpty()) {
      marks.add(new Mark.Path(outline.build(), Paint.both(tone(look), Tone.PANEL, 1)));
    }
  }

  /// Shafts as long as the speed says; the fastest reaches its neighbour.
  private void arrows(PlotMark.Arrows arrows, Markers look) {
    double fastest = 0;
    double nearest =
        Math.sqrt(frame.width() * frame.height() / Math.max(1, arrows.arrows().size()));
    for (PlotMark.Arrow arrow : arrows.arrows()) {
      fastest = Math.max(fastest, Math.hypot(arrow.dx(), arrow.dy()));
    }
    Outline.Builder outline = Outline.builder();
    for (PlotMark.Arrow arrow : arrows.arrows()) {
      double speed = Math.hypot(arrow.dx(), arrow.dy());
      double scale = fastest == 0 ? 0 : nearest * 0.8 / fastest;
      double dx = arrow.dx() * scale;
      double dy = -arrow.dy() * scale;
      double x = frame.x(arrow.at().x());
      double y = frame.y(arrow.at().y());
      outline.move(x - dx / 2, y - dy / 2).line(x + dx / 2, y + dy / 2);
      if (speed > 0) {
        head(outline, x + dx / 2, y + dy / 2, arrow.dx() / speed, -arrow.dy() / speed);
      }
    }
    marks.add(new Mark.Path(outline.build(), Paint.stroke(tone(look), 1.5)));
  }

  private static void head(Outline.Builder outline, double x, double y, double ux, double uy) {
    outline
        .move(x - HEAD * (ux - 0.6 * uy), y - HEAD * (uy + 0.6 * ux))
        .line(x, y)
        .line(x - HEAD * (ux + 0.6 * uy), y - HEAD * (uy - 0.6 * ux));
  }

  private void label(PlotMark mark, Markers look) {
    switch (mark) {
      case PlotMark.Line line -> {
        dotLabels(line.typed());
        lineLabel(line, look);
      }
      case PlotMark.Points points -> {
        dotLabels(points.dots());
        seriesName(points, look);
      }
      case PlotMark.Area area -> bands.label(labels, area);
      case PlotMark.Rule rule -> bands.label(labels, rule);
      case PlotMark.Note note -> {
        double x = frame.x(note.x().value());
        double y = frame.y(note.y().value());
        labels.put(
            note.name(),
            Tone.TEXT,
            List.of(
                new Labels.Place(x, y, Anchor.MIDDLE),
                new Labels.Place(x, y, Anchor.START),
                new Labels.Place(x, y, Anchor.END)));
      }
      case PlotMark.Arrows arrows ->
          labels.put(
              arrows.name(),
              tone(look),
              List.of(new Labels.Place(frame.left() + 6, frame.top() + 10, Anchor.START)));
    }
  }

  private void dotLabels(List<PlotMark.Dot> dots) {
    for (PlotMark.Dot dot : dots) {
      if (frame.panel().holds(dot.spot())) {
        around(dot.label(), frame.x(dot.x().value()), frame.y(dot.y().value()), Tone.TEXT);
      }
    }
  }

  /// Points without labels of their own are named at the last of them.
  private void seriesName(PlotMark.Points points, Markers look) {
    boolean bare = points.dots().stream().allMatch(d -> d.label().isEmpty());
    if (bare && !points.dots().isEmpty()) {
      PlotMark.Dot last = points.dots().getLast();
      around(points.name(), frame.x(last.x().value()), frame.y(last.y().value()), tone(look));
    }
  }

  private void around(String text, double x, double y, Tone tone) {
    labels.put(
        text,
        tone,
        List.of(
            new Labels.Place(x + OFF, y, Anchor.START),
            new Labels.Place(x - OFF, y, Anchor.END),
            new Labels.Place(x, y - OFF - 4, Anchor.MIDDLE),
            new Labels.Place(x, y + OFF + 4, Anchor.MIDDLE),
            new Labels.Place(x + OFF, y - OFF, Anchor.START),
            new Labels.Place(x - OFF, y - OFF, Anchor.END),
            new Labels.Place(x + OFF, y + OFF, Anchor.START),
            new Labels.Place(x - OFF, y + OFF, Anchor.END)));
  }

  /// A line is named where it ends, above it or below, else further back along it.
  private void lineLabel(PlotMark.Line line, Markers look) {
    List<List<Spot>> inside =
        line.strokes().stream()
            .flatMap(s -> Clip.inside(s.stream().map(frame::part).toList()).stream())
            .toList();
    if (inside.isEmpty()) {
      return;
    }
    List<Spot> stroke = inside.getFirst();
    List<Labels.Place> places = new ArrayList<>();
    for (double part : new double[] {1, 0.8, 0.6, 0.4, 0.2}) {
      Spot at = frame.pixel(stroke.get((int) Math.round(part * (stroke.size() - 1))));
      places.add(new Labels.Place(at.x() + (part == 1 ? 0 : 6), at.y() - OFF - 2, Anchor.END));
      places.add(new Labels.Place(at.x() + 4, at.y() - OFF - 2, Anchor.START));
      places.add(new Labels.Place(at.x(), at.y() + OFF + 2, Anchor.END));
      places.add(new Labels.Place(at.x() + 4, at.y() + OFF + 2, Anchor.START));
    }
    labels.put(line.name(), tone(look), places);
  }
}
