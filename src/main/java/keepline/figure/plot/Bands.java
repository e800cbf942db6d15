package keepline.figure.plot;

import java.util.List;
import keepline.drawing.Mark;
import keepline.drawing.Outline;
import keepline.drawing.Paint;
import keepline.drawing.Tone;

/// What goes across a plot from side to side: bands, and straight rules.
record Bands(Frame frame) {

  void area(List<Mark> marks, PlotMark mark) {
    if (mark instanceof PlotMark.Area area) {
      boolean across = area.side() == PlotMark.Side.X;
      double from = part(area.side(), area.from().value());
      double to = part(area.side(), area.to().value());
      double left = across ? frame.left() + Math.min(from, to) * frame.width() : frame.left();
      double wide = across ? Math.abs(to - from) * frame.width() : frame.width();
      double top = across ? frame.top() : frame.bottom() - Math.max(from, to) * frame.height();
      double high = across ? frame.height() : Math.abs(to - from) * frame.height();
      if (wide > 0 && high > 0) {
        marks.add(new Mark.Box(left, top, wide, high, 0, Paint.fill(Tone.PAGE)));
        // in high contrast page and panel are of one colour
        Outline edges = edges(across, left, top, wide, high);
        marks.add(new Mark.Path(edges, Paint.stroke(Tone.LINE, 1).dashed(2, 3)));
      }
    }
  }

  private double part(PlotMark.Side side, double value) {
    Axis axis = side == PlotMark.Side.X ? frame.panel().x() : frame.panel().y();
    return Math.clamp(axis.part(value), 0, 1);
  }

  void rule(List<Mark> marks, PlotMark mark) {
    if (mark instanceof PlotMark.Rule rule && holds(rule)) {
      double at = rule.at().value();
      Outline outline =
          rule.side() == PlotMark.Side.X
              ? Outline.line(frame.x(at), frame.top(), frame.x(at), frame.bottom())
              : Outline.line(frame.left(), frame.y(at), frame.right(), frame.y(at));
      marks.add(new Mark.Path(outline, Paint.stroke(Tone.MUTED, 1.5).dashed(4, 4)));
    }
  }

  private boolean holds(PlotMark.Rule rule) {
    Axis axis = rule.side() == PlotMark.Side.X ? frame.panel().x() : frame.panel().y();
    return axis.holds(rule.at().value());
  }

  void label(Labels labels, PlotMark.Area area) {
    double from = part(area.side(), area.from().value());
    double to = part(area.side(), area.to().value());
    double middle = (from + to) / 2;
    labels.put(
        area.name(),
        Tone.MUTED,
        area.side() == PlotMark.Side.X
            ? List.of(
                new Labels.Place(
                    frame.left() + middle * frame.width(), frame.top() + 10, Mark.Anchor.MIDDLE),
                new Labels.Place(frame.right() - 4, frame.top() + 10, Mark.Anchor.END))
            : List.of(
                new Labels.Place(
                    frame.right() - 6, frame.bottom() - middle * frame.height(), Mark.Anchor.END)));
  }

  void label(Labels labels, PlotMark.Rule rule) {
    if (!holds(rule)) {
      return;
    }
    if (rule.side() == PlotMark.Side.X) {
      double x = frame.x(rule.at().value());
      labels.put(
          rule.name(),
          Tone.MUTED,
          List.of(
              new Labels.Place(x + 5, frame.top() + 9, Mark.Anchor.START),
              new Labels.Place(x - 5, frame.top() + 9, Mark.Anchor.END),
              new Labels.Place(x + 5, frame.bottom() - 10, Mark.Anchor.START)));
    } else {
      double y = frame.y(rule.at().value());
      labels.put(
          rule.name(),
          Tone.MUTED,
          List.of(
              new Labels.Place(frame.left() + 6, y + 10, Mark.Anchor.START),
              new Labels.Place(frame.left() + 6, y - 10, Mark.Anchor.START),
              new Labels.Place(frame.right(), y + 10, Mark.Anchor.END),
              new Labels.Place(frame.right(), y - 10, Mark.Anchor.END)));
    }
  }

  private static Outline edges(boolean across, double left, double top, double wide, double high) {
    double right = left + wide;
    double bottom = top + high;
    Outline.Builder edges = Outline.builder().move(left, top);
    if (across) {
      edges.line(left, bottom).move(right, top).line(right, bottom);
    } else {
      edges.line(right, top).move(left, bottom).line(right, bottom);
    }
    return edges.build();
  }
}
