package keepline.figure.grid;

import java.util.ArrayList;
import java.util.List;
import keepline.drawing.Drawing;
import keepline.drawing.Mark;
import keepline.drawing.Mark.Anchor;
import keepline.drawing.Metrics;
import keepline.drawing.Outline;
import keepline.drawing.Paint;
import keepline.drawing.Paragraph;
import keepline.drawing.Tone;
import keepline.drawing.Type;

/// Rows of panels, each row under its title, as many panels side by side as leave their cells room.
final class GridLayout {
  private static final double LEADING = 16;
  private static final double BELOW_TITLE = 8;
  private static final double BELOW_NAME = 6;
  private static final double BELOW_ROW = 22;
  private static final double WIDEST_GAP = 44;
  private static final double HEAD = 7;

  private final GridFigure grid;
  private final double width;
  private final Fit fit;
  private final List<Mark> marks = new ArrayList<>();
  private final Looks looks;
  private double bottom;
  private double right;
  private int next;

  private GridLayout(GridFigure grid, double width) {
    this.grid = grid;
    this.width = width;
    this.fit = Fit.of(grid, width);
    this.looks = new Looks(grid, fit, width);
    this.next = grid.first();
  }

  static Drawing draw(GridFigure grid, double width) {
    return new GridLayout(grid, width).run();
  }

  private Drawing run() {
    double top = 0;
    int row = 0;
    for (Strip strip : grid.strips()) {
      Paragraph title = Paragraph.of(strip.title(), Type.CELL.semibold(), width, LEADING + 2);
      if (!strip.title().isEmpty()) {
        title.place(marks, 0, top, Anchor.START, Tone.TEXT);
        top += title.height() + BELOW_TITLE;
      }
      for (int i = 0; i < strip.panels().size(); i += fit.across()) {
        int end = Math.min(strip.panels().size(), i + fit.across());
        row(strip.panels().subList(i, end), top);
        bottom = looks.reserve(row, bottom);
        top = bottom + BELOW_ROW;
        row++;
      }
    }
    looks.place(marks);
    return new Drawing(Math.max(width, right), bottom, marks);
  }

  private void row(List<Panel> panels, double top) {
    double gap = gapBetween(panels);
    double names = 0;
    for (int i = 0; i < panels.size(); i++) {
      if (!panels.get(i).name().isEmpty()) {
        names = Math.max(names, name(panels, i, gap).height() + BELOW_NAME);
      }
    }
    double x = 0;
    double tallest = 0;
    for (int i = 0; i < panels.size(); i++) {
      Panel panel = panels.get(i);
      PanelLayout layout = layout(panel, x, top + names);
      Paragraph name = name(panels, i, gap);
      double above = top + names - BELOW_NAME - name.height();
      name.place(marks, x, above, Anchor.START, Tone.MUTED);
      layout.place(marks);
      tallest = Math.max(tallest, layout.height() + numbers(layout));
      right = Math.max(right, x + layout.width());
      if (grid.arrows() && i + 1 < panels.size()) {
        double next = layout(panels.get(i + 1), 0, 0).height();
        double y = top + names + Math.min(layout.height(), next) / 2;
        arrow(x + layout.width() + 4, x + layout.width() + gap - 4, y);
      }
      x += layout.width() + gap;
    }
    bottom = top + names + tallest;
  }

  private double gapBetween(List<Panel> panels) {
    double used = panels.stream().mapToDouble(p -> layout(p, 0, 0).width()).sum();
    double free = (width - used) / Math.max(1, panels.size() - 1);
    return Math.clamp(free, Fit.between(grid), WIDEST_GAP);
  }

  private PanelLayout layout(Panel panel, double x, double y) {
    return new PanelLayout(panel, fit.cell(), Fit.gap(panel), x, y, grid.words().ornament());
  }

  /// A name may reach into the gap behind its panel, that of the last one to the right edge.
  private Paragraph name(List<Panel> panels, int index, double gap) {
    double left = 0;
    for (int i = 0; i < index; i++) {
      left += layout(panels.get(i), 0, 0).width() + gap;
    }
    double own = layout(panels.get(index), 0, 0).width();
    boolean last = index == panels.size() - 1;
    double room = last ? Math.max(own, width - left) : own + gap - 8;
    return Paragraph.of(panels.get(index).name(), Type.HEAD, room, LEADING);
  }

  /// Numbers each patch, or, where they have no room, says below the panel which there are.
  ///
  /// @return the height that this takes below the panel
  private double numbers(PanelLayout layout) {
    List<PanelLayout.Square> patches = layout.patches();
    if (!grid.numbered() || patches.isEmpty()) {
      return 0;
    }
    int from = next;
    next += patches.size();
    looks.know(patches);
    if (!fit.numbers()) {
      String range = from + " \u2026 " + (next - 1);
      double top = layout.y() + layout.height() + 4;
      double base = Paragraph.baseline(top, LEADING, Type.TICK);
      marks.add(new Mark.Label(layout.x(), base, range, Type.TICK, Anchor.START, Tone.MUTED));
      right = Math.max(right, layout.x() + Metrics.width(range, Type.TICK));
      return 4 + LEADING;
    }
    boolean shaded = !layout.panel().bitmap().isBlank();
    for (int i = 0; i < patches.size(); i++) {
      looks.number(patches.get(i), Integer.toString(from + i), shaded);
    }
    return 0;
  }

  private void arrow(double from, double to, double y) {
    marks.add(new Mark.Path(Outline.line(from, y, to - HEAD + 1, y), Paint.stroke(Tone.LINE, 1.5)));
    Outline head =
        Outline.builder().move(to, y).line(to - HEAD, y - 4).line(to - HEAD, y + 4).close().build();
    marks.add(new Mark.Path(head, Paint.fill(Tone.LINE)));
  }
}
