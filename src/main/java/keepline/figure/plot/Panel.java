package keepline.figure.plot;

import java.util.List;

/// One pair of axes with what stands on them.
///
/// @param title over it, or the empty string
record Panel(String title, Axis x, Axis y, List<PlotMark> marks) {
  Panel {
    marks = List.copyOf(marks);
  }

  boolean holds(Spot spot) {
    return x.holds(spot.x()) && y.holds(spot.y());
  }
}
