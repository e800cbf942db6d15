package keepline.figure.plot;

import java.util.List;
import keepline.figure.Role;

/// One pair of axes with what stands on them.
///
/// @param title over it, or the empty string
record Panel(String title, Axis x, Axis y, List<PlotMark> marks, Role role) {
  Panel {
    marks = List.copyOf(marks);
  }

  boolean holds(Spot spot) {
    return x.holds(spot.x()) && y.holds(spot.y());
  }
}
