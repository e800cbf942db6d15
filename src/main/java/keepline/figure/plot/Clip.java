package keepline.figure.plot;

import java.util.ArrayList;
import java.util.List;

/// Cuts strokes at the edges of the unit square, after Liang and Barsky 1984.
final class Clip {
  private Clip() {}

  /// The parts of a stroke that lie inside, in parts of the axes.
  static List<List<Spot>> inside(List<Spot> stroke) {
    List<List<Spot>> parts = new ArrayList<>();
    List<Spot> part = new ArrayList<>();
    for (int i = 1; i < stroke.size(); i++) {
      Spot a = stroke.get(i - 1);
      Spot b = stroke.get(i);
      double dx = b.x() - a.x();
      double dy = b.y() - a.y();
      double enter = 0;
      double leave = 1;
      double[][] edges = {{-dx, a.x()}, {dx, 1 - a.x()}, {-dy, a.y()}, {dy, 1 - a.y()}};
      for (double[] edge : edges) {
        if (edge[0] == 0) {
          leave = edge[1] < 0 ? -1 : leave;
        } else if (edge[0] < 0) {
          enter = Math.max(enter, edge[1] / edge[0]);
        } else {
          leave = Math.min(leave, edge[1] / edge[0]);
        }
      }
      if (enter > leave) {
        continue;
      }
      Spot from = enter == 0 ? a : new Spot(a.x() + enter * dx, a.y() + enter * dy);
      if (part.isEmpty() || enter > 0) {
        keep(parts, part);
        part = new ArrayList<>(List.of(from));
      }
      part.add(leave == 1 ? b : new Spot(a.x() + leave * dx, a.y() + leave * dy));
      if (leave < 1) {
        keep(parts, part);
        part = new ArrayList<>();
      }
    }
    keep(parts, part);
    return parts;
  }

  private static void keep(List<List<Spot>> parts, List<Spot> part) {
    if (part.size() > 1) {
      parts.add(List.copyOf(part));
    }
  }
}
