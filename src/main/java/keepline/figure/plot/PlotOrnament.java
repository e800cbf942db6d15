package keepline.figure.plot;

import java.util.ArrayList;
import java.util.List;
import keepline.drawing.Drawing;
import keepline.drawing.Mark;

/// A plot's first panel without axes and words: what decorates a cover.
final class PlotOrnament {
  /// A cover has the same weight however large its window is.
  private static final double TALLEST = 440;

  private static final double FLATTEST = 0.75;

  private PlotOrnament() {}

  static Drawing draw(PlotFigure plot, double width) {
    Panel panel = plot.panels().getFirst();
    double units = (panel.x().max() - panel.x().min()) / (panel.y().max() - panel.y().min());
    double high = Math.min(TALLEST, plot.equal() ? width / units : width * FLATTEST);
    double wide = plot.equal() ? high * units : width;
    Frame frame = new Frame(panel, 0, 0, wide, high);
    List<Mark> marks = new ArrayList<>();
    MarksLayout.place(marks, new Labels(frame), frame);
    return new Drawing(width, high, marks);
  }
}
