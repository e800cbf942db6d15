package keepline.figure.plot;

import java.util.ArrayList;
import java.util.List;
import keepline.drawing.Drawing;
import keepline.drawing.Mark;

/// The panels of a plot, side by side while each is wide enough, the rest below.
final class PlotLayout {
  private static final double NARROWEST = 150;
  private static final double GAP = 24;
  private static final double BELOW = 26;

  private PlotLayout() {}

  static Drawing draw(PlotFigure plot, double width) {
    int count = plot.panels().size();
    int across = (int) Math.clamp(Math.floor((width + GAP) / (NARROWEST + GAP)), 1, count);
    // three panels in rows of two and one look like a mistake
    across = count % across == 0 ? across : 1;
    double each = (width - (across - 1) * GAP) / across;
    List<Mark> marks = new ArrayList<>();
    double top = 0;
    double bottom = 0;
    for (int i = 0; i < count; i++) {
      if (i > 0 && i % across == 0) {
        top = bottom + BELOW;
      }
      double x = (i % across) * (each + GAP);
      PanelLayout layout =
          new PanelLayout(plot.panels().get(i), plot.equal(), plot.low(), x, top, each);
      bottom = Math.max(bottom, layout.place(marks, count > 1));
    }
    return new Drawing(width, bottom, marks);
  }
}
