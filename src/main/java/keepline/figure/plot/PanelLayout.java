package keepline.figure.plot;

import java.util.List;
import keepline.drawing.Mark;
import keepline.drawing.Mark.Anchor;
import keepline.drawing.Metrics;
import keepline.drawing.Outline;
import keepline.drawing.Paint;
import keepline.drawing.Paragraph;
import keepline.drawing.Tone;
import keepline.drawing.Type;

/// One panel: title, axes with ticks, and what stands on them.
///
/// @param equal whether one unit is as long on both axes
record PanelLayout(Panel panel, boolean equal, boolean low, double x, double y, double width) {
  private static final double LEADING = 16;
  private static final double TICK_GAP = 7;

  /// Room for half a tick's label at the right end of the axis.
  private static final double RIGHT = 14;

  /// What a low plot has of the usual height.
  private static final double LOW = 0.64;

  private static final double LOWEST = 110;
  private static final double TALLEST = 300;
  private static final double TALLEST_SMALL = 170;

  /// Sets the panel and returns where it ends.
  ///
  /// @param small whether it is one of several
  double place(List<Mark> marks, boolean small) {
    Paragraph title = Paragraph.of(panel.title(), Type.HEAD.semibold(), width, LEADING);
    double top = y;
    if (!panel.title().isEmpty()) {
      title.place(marks, x, top, Anchor.START, Tone.TEXT);
      top += title.height() + 6;
    }
    Paragraph up = Paragraph.of(panel.y().title(), Type.TICK, width, LEADING);
    if (!panel.y().title().isEmpty()) {
      up.place(marks, x, top, Anchor.START, Tone.MUTED);
      top += up.height() + 6;
    }
    Frame frame = frame(top + 4, small);
    List<Ticks> across = acrossTicks(frame);
    grid(marks, frame, across);
    Labels labels = new Labels(frame);
    MarksLayout.place(marks, labels, frame);
    axes(marks, frame);
    marks.addAll(labels.marks());
    return foot(marks, frame, across);
  }

  private Frame frame(double top, boolean small) {
    double part = low ? LOW : 1;
    double tall = part * (small ? TALLEST_SMALL : TALLEST);
    double widest = 0;
    for (Ticks tick : Ticks.of(panel.y(), (int) (tall / 40))) {
      widest = Math.max(widest, Metrics.width(tick.label(), Type.TICK));
    }
    double left = widest == 0 ? 1 : widest + TICK_GAP;
    double wide = width - left - RIGHT;
    double high = Math.clamp(part * wide * (small ? 0.72 : 0.56), Math.min(LOWEST, tall), tall);
    if (equal) {
      double units = (panel.x().max() - panel.x().min()) / (panel.y().max() - panel.y().min());
      high = wide / units;
      if (high > 1.3 * tall) {
        high = 1.3 * tall;
        wide = high * units;
      }
    }
    return new Frame(panel, x + left, top, wide, high);
  }

  private List<Ticks> acrossTicks(Frame frame) {
    for (int most = (int) (frame.width() / 44); most > 2; most--) {
      List<Ticks> ticks = Ticks.of(panel.x(), most);
      if (clear(frame, ticks)) {
        return ticks;
      }
    }
    List<Ticks> ticks = Ticks.of(panel.x(), 2);
    return clear(frame, ticks) ? ticks : List.of();
  }

  private static boolean clear(Frame frame, List<Ticks> ticks) {
    double end = Double.NEGATIVE_INFINITY;
    for (Ticks tick : ticks) {
      double half = Metrics.width(tick.label(), Type.TICK) / 2;
      double at = tickX(frame, tick, half);
      if (at - half < end + 8) {
        return false;
      }
      end = at + half;
    }
    return true;
  }

  /// The middle of a tick's label, moved in where it would stick out at the right.
  private static double tickX(Frame frame, Ticks tick, double half) {
    return Math.min(frame.x(tick.value()), frame.right() + RIGHT - half);
  }

  private void grid(List<Mark> marks, Frame frame, List<Ticks> across) {
    Outline.Builder lines = Outline.builder();
    for (Ticks tick : Ticks.of(panel.y(), (int) (frame.height() / 40))) {
      double at = frame.y(tick.value());
      lines.move(frame.left(), at).line(frame.right(), at);
      double base = Paragraph.baseline(at - LEADING / 2, LEADING, Type.TICK);
      double end = frame.left() - TICK_GAP;
      marks.add(new Mark.Label(end, base, tick.label(), Type.TICK, Anchor.END, Tone.MUTED));
    }
    for (Ticks tick : across) {
      double at = frame.x(tick.value());
      lines.move(at, frame.top()).line(at, frame.bottom());
    }
    if (!lines.isEmpty()) {
      marks.add(new Mark.Path(lines.build(), Paint.stroke(Tone.GRID, 1)));
    }
  }

  private static void axes(List<Mark> marks, Frame frame) {
    Outline axes =
        Outline.builder()
            .move(frame.left(), frame.top())
            .line(frame.left(), frame.bottom())
            .line(frame.right(), frame.bottom())
            .build();
    marks.add(new Mark.Path(axes, Paint.stroke(Tone.LINE, 1.5)));
  }

  private double foot(List<Mark> marks, Frame frame, List<Ticks> across) {
    double at = frame.bottom() + 4;
    for (Ticks tick : across) {
      double half = Metrics.width(tick.label(), Type.TICK) / 2;
      double base = Paragraph.baseline(at, LEADING, Type.TICK);
      double middle = tickX(frame, tick, half);
      marks.add(new Mark.Label(middle, base, tick.label(), Type.TICK, Anchor.MIDDLE, Tone.MUTED));
    }
    if (!across.isEmpty()) {
      at += LEADING;
    }
    if (!panel.x().title().isEmpty()) {
      Paragraph title = Paragraph.of(panel.x().title(), Type.TICK, frame.right() - x, LEADING);
      title.place(marks, frame.right(), at + 2, Anchor.END, Tone.MUTED);
      at += title.height() + 2;
    }
    return at;
  }
}
