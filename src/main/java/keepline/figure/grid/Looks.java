package keepline.figure.grid;

import java.util.ArrayList;
import java.util.List;
import keepline.drawing.Mark;
import keepline.drawing.Mark.Anchor;
import keepline.drawing.Metrics;
import keepline.drawing.Outline;
import keepline.drawing.Paint;
import keepline.drawing.Paragraph;
import keepline.drawing.Tone;
import keepline.drawing.Type;

/// The lines between patches, below the row of the upper one, and the numbers over them.
final class Looks {
  private static final double LEADING = 16;
  private static final double HEAD = 8;

  /// From a row of panels down to a line's run.
  private static final double DROP = 14;

  private static final double BELOW_RUN = 6;
  private static final double RADIUS = 6;

  /// The height of the plate under a number that stands on shades.
  private static final double TAG = 15;

  private final GridFigure grid;
  private final double width;
  private final List<Integer> rowOfPatch = new ArrayList<>();
  private final List<PanelLayout.Square> patches = new ArrayList<>();
  private final List<Mark> numbers = new ArrayList<>();
  private final Outline.Builder tags = Outline.builder();
  private final double[] runs;

  Looks(GridFigure grid, Fit fit, double width) {
    this.grid = grid;
    this.width = width;
    this.runs = new double[grid.looks().size()];
    List<List<Panel>> rows = Fit.rows(grid, fit.across());
    for (int row = 0; row < rows.size(); row++) {
      int count = rows.get(row).stream().mapToInt(Panel::patches).sum();
      for (int i = 0; i < count; i++) {
        rowOfPatch.add(row);
      }
    }
  }

  /// Takes in the patches of the next panel.
  void know(List<PanelLayout.Square> squares) {
    patches.addAll(squares);
  }

  /// Takes in a patch's number.
  void number(PanelLayout.Square patch, String text, boolean shaded) {
    double base = Paragraph.baseline(patch.y(), patch.side(), Type.HEAD);
    if (shaded) {
      double wide = Math.min(patch.side(), Metrics.width(text, Type.HEAD) + 4);
      tags.box(patch.middleX() - wide / 2, patch.middleY() - TAG / 2, wide, TAG, 2);
    }
    // lines between cells and lines between patches run below numbers
    boolean halo = !shaded;
    numbers.add(
        new Mark.Label(patch.middleX(), base, text, Type.HEAD, Anchor.MIDDLE, Tone.TEXT, halo));
  }

  /// Keeps room for the lines that run below a row of panels.
  ///
  /// @return where that ends
  double reserve(int row, double bottom) {
    double at = bottom;
    for (int i = 0; i < runs.length; i++) {
      Look look = grid.looks().get(i);
      if (upper(look) == row) {
        runs[i] = at + DROP;
        double label = look.label().isEmpty() ? 0 : label(look).height() + BELOW_RUN;
        at = look.to() == Look.ALL ? at + label : runs[i] + label + 2;
      }
    }
    return at;
  }

  void place(List<Mark> marks) {
    for (int i = 0; i < runs.length; i++) {
      Look look = grid.looks().get(i);
      if (look.to() == Look.ALL) {
        fan(marks, look, runs[i]);
      } else {
        run(marks, look, runs[i]);
      }
    }
    if (!tags.isEmpty()) {
      marks.add(new Mark.Path(tags.build(), Paint.fill(Tone.PANEL)));
    }
    marks.addAll(numbers);
  }

  private int upper(Look look) {
    int from = rowOfPatch.get(look.from() - grid.first());
    return look.to() == Look.ALL
        ? rowOfPatch.getLast()
        : Math.min(from, rowOfPatch.get(look.to() - grid.first()));
  }

  private Paragraph label(Look look) {
    return Paragraph.of(look.label(), Type.CELL, width, LEADING);
  }

  private PanelLayout.Square patch(int number) {
    return patches.get(number - grid.first());
  }

  /// An elbowed arrow below the panels: it leaves and meets patches at their right, where no number
  /// stands.
  private void run(List<Mark> marks, Look look, double y) {
    PanelLayout.Square from = patch(look.from());
    PanelLayout.Square to = patch(look.to());
    ring(marks, List.of(from, to));
    double x1 = from.x() + from.side() * 0.84;
    double x2 = to.x() + to.side() * (to.x() < from.x() || to.x() > from.x() ? 0.84 : 0.16);
    double start = from.y() > y ? from.y() : from.bottom();
    double tip = to.y() > y ? to.y() : to.bottom();
    double away = tip > y ? -HEAD + 1 : HEAD - 1;
    Outline.Builder line = Outline.builder().move(x1, start);
    double r = Math.min(RADIUS, Math.min(Math.abs(x2 - x1) / 2, Math.abs(y - start)));
    double r2 = Math.min(RADIUS, Math.min(Math.abs(x2 - x1) / 2, Math.abs(tip + away - y)));
    double side = Math.signum(x2 - x1);
    double up = Math.signum(start - y);
    double up2 = Math.signum(tip - y);
    double k = 0.4477;
    line.line(x1, y + up * r)
        .curve(x1, y + up * r * k, x1 + side * r * k, y, x1 + side * r, y)
        .line(x2 - side * r2, y)
        .curve(x2 - side * r2 * k, y, x2, y + up2 * r2 * k, x2, y + up2 * r2)
        .line(x2, tip + away);
    marks.add(new Mark.Path(line.build(), Paint.stroke(Tone.DATA_2, 2)));
    double base = tip + Math.signum(away) * HEAD;
    Outline head =
        Outline.builder().move(x2, tip).line(x2 - 4.5, base).line(x2 + 4.5, base).close().build();
    marks.add(new Mark.Path(head, Paint.fill(Tone.DATA_2)));
    label(marks, look, (x1 + x2) / 2, y + BELOW_RUN);
  }

  /// Thin lines to every other patch, each with a dot at its end.
  private void fan(List<Mark> marks, Look look, double y) {
    PanelLayout.Square from = patch(look.from());
    Outline.Builder lines = Outline.builder();
    Outline.Builder dots = Outline.builder();
    for (PanelLayout.Square to : patches) {
      if (!to.equals(from)) {
        double dx = to.middleX() - from.middleX();
        double dy = to.middleY() - from.middleY();
        double out = from.side() / 2 / Math.max(Math.abs(dx), Math.abs(dy));
        double in = 1 - (to.side() / 2 - 3) / Math.max(Math.abs(dx), Math.abs(dy));
        double x = from.middleX() + dx * in;
        double end = from.middleY() + dy * in;
        lines.move(from.middleX() + dx * out, from.middleY() + dy * out).line(x, end);
        dots.box(x - 2, end - 2, 4, 4, 2);
      }
    }
    if (!lines.isEmpty()) {
      marks.add(new Mark.Path(lines.build(), Paint.stroke(Tone.DATA_2, 1)));
      marks.add(new Mark.Path(dots.build(), Paint.fill(Tone.DATA_2)));
    }
    ring(marks, List.of(from));
    label(marks, look, from.middleX(), y - DROP + BELOW_RUN);
  }

  private static void ring(List<Mark> marks, List<PanelLayout.Square> around) {
    Outline.Builder rings = Outline.builder();
    around.forEach(p -> rings.box(p.x() + 1, p.y() + 1, p.side() - 2, p.side() - 2, 2));
    marks.add(new Mark.Path(rings.build(), Paint.stroke(Tone.DATA_2, 2)));
  }

  /// The label, as near to `x` as leaves it inside the drawing.
  private void label(List<Mark> marks, Look look, double x, double top) {
    if (!look.label().isEmpty()) {
      Paragraph label = label(look);
      double half =
          label.lines().stream().mapToDouble(l -> Metrics.width(l, Type.CELL)).max().orElse(0) / 2;
      double middle = Math.max(half, Math.min(x, width - half));
      label.place(marks, middle, top, Anchor.MIDDLE, Tone.DATA_2);
    }
  }
}
