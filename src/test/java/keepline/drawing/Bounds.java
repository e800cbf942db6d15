package keepline.drawing;

import java.util.ArrayList;
import java.util.List;
import keepline.drawing.Outline.Step;

/// The rectangle that a mark covers, strokes included, in pixels of the drawing.
public record Bounds(String what, double left, double top, double right, double bottom) {

  /// The bounds of every mark, groups opened.
  public static List<Bounds> of(Drawing drawing) {
    List<Bounds> all = new ArrayList<>();
    drawing.marks().forEach(mark -> add(all, mark));
    return all;
  }

  /// The bounds of every label, groups opened.
  public static List<Bounds> labels(Drawing drawing) {
    return flat(drawing.marks()).stream()
        .filter(Mark.Label.class::isInstance)
        .map(m -> label((Mark.Label) m))
        .toList();
  }

  /// All marks, groups opened.
  public static List<Mark> flat(List<Mark> marks) {
    List<Mark> all = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark instanceof Mark.Group group) {
        all.addAll(flat(group.marks()));
      } else {
        all.add(mark);
      }
    }
    return all;
  }

  /// Whether the two cover each other by more than half a pixel.
  public boolean overlaps(Bounds other) {
    double slack = 0.5;
    return left < other.right - slack
        && other.left < right - slack
        && top < other.bottom - slack
        && other.top < bottom - slack;
  }

  private static void add(List<Bounds> all, Mark mark) {
    switch (mark) {
      case Mark.Path p -> path(all, p);
      case Mark.Box b -> {
        double edge = edge(b.paint());
        all.add(
            new Bounds(
                "box",
                b.x() - edge,
                b.y() - edge,
                b.x() + b.width() + edge,
                b.y() + b.height() + edge));
      }
      case Mark.Disc d -> {
        double r = d.radius() + edge(d.paint());
        all.add(new Bounds("disc", d.x() - r, d.y() - r, d.x() + r, d.y() + r));
      }
      case Mark.Label l -> all.add(label(l));
      case Mark.Group g -> g.marks().forEach(m -> add(all, m));
    }
  }

  /// Each point of a path; strokes end flat, so that half a width across is all they may stick out.
  private static void path(List<Bounds> all, Mark.Path path) {
    for (Step step : path.outline().steps()) {
      switch (step) {
        case Step.Move m -> all.add(point(m.x(), m.y()));
        case Step.Line l -> all.add(point(l.x(), l.y()));
        case Step.Curve c -> all.add(point(c.x(), c.y()));
        case Step.Close _ -> {}
      }
    }
  }

  private static Bounds point(double x, double y) {
    return new Bounds("point", x, y, x, y);
  }

  private static Bounds label(Mark.Label l) {
    double width = Metrics.width(l.text(), l.type());
    double left =
        switch (l.anchor()) {
          case START -> l.x();
          case MIDDLE -> l.x() - width / 2;
          case END -> l.x() - width;
        };
    double size = l.type().size();
    return new Bounds(l.text(), left, l.y() - 0.76 * size, left + width, l.y() + 0.22 * size);
  }

  private static double edge(Paint paint) {
    return paint.stroke() == null ? 0 : paint.width() / 2;
  }
}
