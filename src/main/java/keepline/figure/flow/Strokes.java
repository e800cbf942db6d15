package keepline.figure.flow;

import java.util.List;
import keepline.drawing.Outline;

/// The outlines that a flow is made of.
final class Strokes {
  /// Length of an arrow's head in pixels.
  static final double HEAD = 8;

  private static final double HALF = 4;

  /// How far short of a corner the control points of a quarter circle lie, in radii.
  private static final double ARC = 0.4477;

  private Strokes() {}

  /// A line with rounded corners, up to the base of its head.
  static void line(Outline.Builder out, Route route, double radius) {
    List<Spot> spots = route.spots();
    int last = spots.size() - 1;
    boolean both = route.arrow().course() == Arrow.Course.BOTH;
    Spot start = both ? towards(spots.get(0), spots.get(1), HEAD - 1) : spots.get(0);
    Spot end = towards(spots.get(last), spots.get(last - 1), HEAD - 1);
    out.move(start.x(), start.y());
    for (int i = 1; i < last; i++) {
      Spot corner = spots.get(i);
      double before = distance(i == 1 ? start : spots.get(i - 1), corner);
      double after = distance(corner, i + 1 == last ? end : spots.get(i + 1));
      double r =
          Math.min(
              radius, Math.min(i == 1 ? before : before / 2, i + 1 == last ? after : after / 2));
      Spot in = towards(corner, spots.get(i - 1), r);
      Spot on = towards(corner, spots.get(i + 1), r);
      Spot c1 = towards(corner, spots.get(i - 1), r * ARC);
      Spot c2 = towards(corner, spots.get(i + 1), r * ARC);
      out.line(in.x(), in.y()).curve(c1.x(), c1.y(), c2.x(), c2.y(), on.x(), on.y());
    }
    out.line(end.x(), end.y());
  }

  /// The head of a line that comes from one point and ends in another.
  static void head(Outline.Builder out, Spot from, Spot tip) {
    Spot base = towards(tip, from, HEAD);
    double dx = (tip.y() - base.y()) * HALF / HEAD;
    double dy = (tip.x() - base.x()) * HALF / HEAD;
    out.move(tip.x(), tip.y())
        .line(base.x() + dx, base.y() - dy)
        .line(base.x() - dx, base.y() + dy)
        .close();
  }

  /// A drum: a lid, and a floor as round as its front edge.
  static void drum(Outline.Builder out, Rect r, double bulge) {
    double lid = r.top() + bulge;
    double floor = r.bottom() - bulge;
    double middle = r.middleX();
    double kx = r.width() / 2 * (1 - ARC);
    double ky = bulge * (1 - ARC);
    out.move(r.left(), lid)
        .curve(r.left(), lid - ky, middle - kx, r.top(), middle, r.top())
        .curve(middle + kx, r.top(), r.right(), lid - ky, r.right(), lid)
        .line(r.right(), floor)
        .curve(r.right(), floor + ky, middle + kx, r.bottom(), middle, r.bottom())
        .curve(middle - kx, r.bottom(), r.left(), floor + ky, r.left(), floor)
        .close()
        .move(r.left(), lid)
        .curve(r.left(), lid + ky, middle - kx, lid + bulge, middle, lid + bulge)
        .curve(middle + kx, lid + bulge, r.right(), lid + ky, r.right(), lid);
  }

  /// A rounded frame whose upper or lower edge leaves room for a legend.
  static void open(Outline.Builder out, Rect r, Rect legend, double radius) {
    double k = radius * ARC;
    double from = legend.right() + 6;
    double to = legend.left() - 6;
    boolean top = Math.abs(legend.middleY() - r.top()) < 1;
    double y = top ? r.top() : r.bottom();
    double far = top ? r.bottom() : r.top();
    double in = top ? radius : -radius;
    double kin = top ? k : -k;
    out.move(from, y)
        .line(r.right() - radius, y)
        .curve(r.right() - k, y, r.right(), y + kin, r.right(), y + in)
        .line(r.right(), far - in)
        .curve(r.right(), far - kin, r.right() - k, far, r.right() - radius, far)
        .line(r.left() + radius, far)
        .curve(r.left() + k, far, r.left(), far - kin, r.left(), far - in)
        .line(r.left(), y + in)
        .curve(r.left(), y + kin, r.left() + k, y, r.left() + radius, y)
        .line(to, y);
  }

  private static Spot towards(Spot from, Spot to, double by) {
    double far = distance(from, to);
    double part = far == 0 ? 0 : Math.min(1, by / far);
    return new Spot(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
  }

  private static double distance(Spot a, Spot b) {
    return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
  }
}
