package keepline.figure.flow;

import java.util.ArrayList;
import java.util.List;

/// An arrow's line in pixels, from corner to corner; every piece is level or upright.
record Route(Arrow arrow, List<Spot> spots) {
  Route {
    spots = List.copyOf(spots);
  }

  /// A straight piece of a line.
  record Piece(Spot from, Spot to) {
    boolean isUpright() {
      return Math.abs(from.x() - to.x()) < Math.abs(from.y() - to.y());
    }

    double length() {
      return Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
    }

    Spot at(double part) {
      return new Spot(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
    }

    /// The piece as a rectangle of no breadth.
    Rect rect() {
      return new Rect(
          Math.min(from.x(), to.x()),
          Math.min(from.y(), to.y()),
          Math.max(from.x(), to.x()),
          Math.max(from.y(), to.y()));
    }
  }

  /// The line through these points, without those where it neither begins, ends nor bends.
  static Route through(Arrow arrow, List<Spot> spots) {
    List<Spot> kept = new ArrayList<>();
    for (Spot spot : spots) {
      int n = kept.size();
      if (n > 0 && near(kept.get(n - 1), spot)) {
        continue;
      }
      if (n > 1 && inLine(kept.get(n - 2), kept.get(n - 1), spot)) {
        kept.removeLast();
      }
      kept.add(spot);
    }
    return new Route(arrow, kept);
  }

  private static boolean near(Spot a, Spot b) {
    return Math.abs(a.x() - b.x()) < 0.01 && Math.abs(a.y() - b.y()) < 0.01;
  }

  private static boolean inLine(Spot a, Spot b, Spot c) {
    return (Math.abs(a.x() - b.x()) < 0.01 && Math.abs(b.x() - c.x()) < 0.01)
        || (Math.abs(a.y() - b.y()) < 0.01 && Math.abs(b.y() - c.y()) < 0.01);
  }

  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i + 1 < spots.size(); i++) {
      pieces.add(new Piece(spots.get(i), spots.get(i + 1)));
    }
    return pieces;
  }

  Route moved(double dx, double dy) {
    return new Route(arrow, spots.stream().map(s -> s.moved(dx, dy)).toList());
  }
}
