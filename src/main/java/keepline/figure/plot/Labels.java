package keepline.figure.plot;

import java.util.ArrayList;
import java.util.List;
import keepline.drawing.Mark;
import keepline.drawing.Mark.Anchor;
import keepline.drawing.Metrics;
import keepline.drawing.Paragraph;
import keepline.drawing.Tone;
import keepline.drawing.Type;

/// Labels inside a frame: each takes the first of its places that is free of labels, markers and
/// lines, else the first that only a line crosses, and one that finds none is left out. What comes
/// first wins.
final class Labels {
  private static final Type TYPE = Type.BOX;
  private static final double HIGH = 16;

  private final Frame frame;
  private final List<Box> taken = new ArrayList<>();
  private final List<Box> lines = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

  /// A place for a label: where it is anchored, and the middle of its line.
  record Place(double x, double y, Anchor anchor) {}

  private record Box(double x, double y, double width, double height) {
    boolean meets(Box other) {
      return x < other.x + other.width
          && other.x < x + width
          && y < other.y + other.height
          && other.y < y + height;
    }
  }

  Labels(Frame frame) {
    this.frame = frame;
  }

  /// Keeps labels off a marker.
  void avoid(double x, double y, double radius) {
    taken.add(new Box(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  /// Keeps labels off a straight stroke, if they can be kept off it.
  void avoidLine(Spot from, Spot to) {
    int pieces = (int) Math.ceil(Math.hypot(to.x() - from.x(), to.y() - from.y()) / 4);
    for (int i = 0; i <= pieces; i++) {
      double part = pieces == 0 ? 0 : (double) i / pieces;
      double x = from.x() + part * (to.x() - from.x());
      double y = from.y() + part * (to.y() - from.y());
      lines.add(new Box(x - 1, y - 1, 2, 2));
    }
  }

  void put(String text, Tone tone, List<Place> places) {
    if (!text.isEmpty() && !put(text, tone, places, lines)) {
      put(text, tone, places, List.of());
    }
  }

  private boolean put(String text, Tone tone, List<Place> places, List<Box> crossed) {
    double wide = Metrics.width(text, TYPE);
    for (Place place : places) {
      double left =
          switch (place.anchor()) {
            case START -> place.x();
            case MIDDLE -> place.x() - wide / 2;
            case END -> place.x() - wide;
          };
      Box box = new Box(left, place.y() - HIGH / 2, wide, HIGH);
      if (fits(box) && crossed.stream().noneMatch(box::meets)) {
        taken.add(box);
        double base = Paragraph.baseline(box.y(), HIGH, TYPE);
        marks.add(new Mark.Label(left, base, text, TYPE, Anchor.START, tone, true));
        return true;
      }
    }
    return false;
  }

  List<Mark> marks() {
    return marks;
  }

  private boolean fits(Box box) {
    boolean inside =
        box.x() >= frame.left()
            && box.x() + box.width() <= frame.right() + 2
            && box.y() >= frame.top() - 2
            && box.y() + box.height() <= frame.bottom() + 1;
    return inside && taken.stream().noneMatch(box::meets);
  }
}
