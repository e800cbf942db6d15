package keepline.figure.flow;

import java.util.ArrayList;
import java.util.List;
import keepline.figure.flow.Route.Piece;

/// A point where the lines of two arrows cross.
record Crossing(Arrow first, Arrow second, Spot at) {
  private static final double TOUCH = 0.5;

  /// All crossings; lines that share a stem cross another line once.
  static List<Crossing> all(List<Route> routes) {
    List<Crossing> found = new ArrayList<>();
    for (int i = 0; i < routes.size(); i++) {
      for (int j = i + 1; j < routes.size(); j++) {
        for (Piece a : routes.get(i).pieces()) {
          for (Piece b : routes.get(j).pieces()) {
            if (a.isUpright() != b.isUpright()) {
              Rect up = a.isUpright() ? a.rect() : b.rect();
              Rect level = a.isUpright() ? b.rect() : a.rect();
              Spot at = new Spot(up.left(), level.top());
              if (cross(up, level) && found.stream().noneMatch(c -> c.isAt(at))) {
                found.add(new Crossing(routes.get(i).arrow(), routes.get(j).arrow(), at));
              }
            }
          }
        }
      }
    }
    return found;
  }

  private static boolean cross(Rect up, Rect level) {
    return up.left() > level.left() + TOUCH
        && up.left() < level.right() - TOUCH
        && level.top() > up.top() + TOUCH
        && level.top() < up.bottom() - TOUCH;
  }

  private boolean isAt(Spot spot) {
    return Math.abs(at.x() - spot.x()) < TOUCH && Math.abs(at.y() - spot.y()) < TOUCH;
  }
}
