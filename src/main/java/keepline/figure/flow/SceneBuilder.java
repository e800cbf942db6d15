package keepline.figure.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keepline.drawing.Mark.Anchor;
import keepline.drawing.Paragraph;
import keepline.drawing.Type;
import keepline.figure.flow.Way.Along;
import keepline.figure.flow.Way.Bend;

/// Puts an arrangement and its arrows' ways into pixels and finds places for all words.
final class SceneBuilder {
  private static final int TRIES = 5;
  private static final double MORE = 15;
  private static final double SIDE_GAP = 14;

  private final FlowFigure flow;
  private final boolean right;
  private final Arrangement all;
  private final Sides sides;
  private final List<Way> ways;
  private final double room;

  /// @param room pixels across that the drawing may take
  SceneBuilder(FlowFigure flow, boolean right, Arrangement all, double room) {
    this.flow = flow;
    this.right = right;
    this.all = all;
    Router.Routing routing = Router.route(flow, all);
    this.sides = routing.sides();
    this.ways = routing.ways();
    this.room = room;
  }

  Scene build() {
    double[] extra = new double[all.ranks().size() + 1];
    Scene scene = build(extra);
    for (int i = 0; i < TRIES && !scene.notes().isEmpty(); i++) {
      double[] more = extra.clone();
      if (!widen(more, scene)) {
        break;
      }
      Scene next = build(more);
      extra = more;
      scene = next;
    }
    return scene;
  }

  /// Makes room in the gaps of arrows whose words found none; false if there is no such gap.
  private boolean widen(double[] extra, Scene scene) {
    Gaps gaps = new Gaps(flow, all, ways, right, extra);
    boolean any = false;
    for (Arrow arrow : flow.arrows()) {
      int gap = gaps.gapOf(arrow);
      if (gap >= 0 && scene.notes().contains(note(arrow))) {
        extra[gap] += MORE;
        any = true;
      }
    }
    return any;
  }

  private Scene build(double[] extra) {
    Gaps gaps = new Gaps(flow, all, ways, right, extra);
    List<Box> boxes = new ArrayList<>();
    for (List<Stand> rank : all.ranks()) {
      rank.forEach(s -> boxes.add(new Box(s.node(), s.text(), turned(rect(s, gaps)))));
    }
    List<Route> routes = ways.stream().map(w -> route(w, gaps, boxes)).toList();
    List<Frame> frames = new ArrayList<>();
    sides
        .frames()
        .forEach((ring, edges) -> frames.add(new Frame(ring, turned(frame(ring, edges, gaps)))));
    List<Caption> rows = rowLabels(boxes, frames, routes, gaps);
    Rect bounds = bounds(boxes, routes, frames);
    double taken = rows.isEmpty() || right ? 0 : bounds.left() - leftmost(rows);
    Captions captions = new Captions(boxes, routes, frames, bounds, room - taken);
    List<String> notes = new ArrayList<>();
    List<Caption> legends = new ArrayList<>();
    for (Frame frame : frames) {
      if (!frame.ring().label().isEmpty()) {
        captions.on(frame).ifPresentOrElse(legends::add, () -> notes.add(note(frame.ring())));
      }
    }
    List<Caption> beside = new ArrayList<>();
    for (Route route : routes) {
      if (!route.arrow().label().isEmpty()) {
        Optional<Caption> place = captions.beside(route);
        place.ifPresentOrElse(beside::add, () -> notes.add(note(route.arrow())));
      }
    }
    double shift = right ? 0 : captions.bounds().left() - bounds.left();
    double lift = right ? captions.bounds().top() - bounds.top() : 0;
    List<Caption> moved = rows.stream().map(c -> c.moved(shift, lift)).toList();
    List<Rect> parts = new ArrayList<>(List.of(captions.bounds()));
    moved.forEach(c -> parts.add(c.rect()));
    Rect whole = Rect.covering(parts).grown(1);
    Scene scene = new Scene(boxes, routes, frames, beside, legends, moved, notes, whole);
    return scene.moved(-whole.left(), -whole.top());
  }

  private static double leftmost(List<Caption> rows) {
    return rows.stream().mapToDouble(c -> c.rect().left()).min().orElse(0);
  }

  private static Rect bounds(List<Box> boxes, List<Route> routes, List<Frame> frames) {
    List<Rect> parts = new ArrayList<>();
    boxes.forEach(b -> parts.add(b.rect()));
    routes.forEach(r -> r.pieces().forEach(p -> parts.add(p.rect())));
    frames.forEach(f -> parts.add(f.rect()));
    return Rect.covering(parts);
  }

  private String note(Arrow arrow) {
    String from = flow.node(arrow.from()).label();
    return from + " → " + flow.node(arrow.to()).label() + ": " + arrow.label();
  }

  private String note(Ring ring) {
    List<String> names = ring.ids().stream().map(id -> flow.node(id).label()).toList();
    return ring.label() + ": " + String.join(", ", names);
  }

  private static Rect rect(Stand s, Gaps gaps) {
    double top = gaps.middle(s.rank()) - s.length() / 2;
    return new Rect(s.left(), top, s.right(), top + s.length());
  }

  private Rect frame(Ring ring, double[] edges, Gaps gaps) {
    int first = ring.ids().stream().mapToInt(id -> all.stand(id).rank()).min().orElse(0);
    int last = ring.ids().stream().mapToInt(id -> all.stand(id).rank()).max().orElse(0);
    double top = gaps.top(first) - Sides.PAD;
    double bottom = gaps.top(last) + all.length(last) + Sides.PAD;
    return new Rect(edges[0], top, edges[1], bottom);
  }

  private Route route(Way way, Gaps gaps, List<Box> boxes) {
    List<Spot> spots = new ArrayList<>();
    for (Bend bend : way.bends()) {
      Spot spot = new Spot(bend.x(), along(bend.along(), gaps));
      spots.add(right ? spot.flipped() : spot);
    }
    spots.set(0, box(way.arrow().from(), boxes).dock(spots.getFirst()));
    int last = spots.size() - 1;
    spots.set(last, box(way.arrow().to(), boxes).dock(spots.get(last)));
    return Route.through(way.arrow(), spots);
  }

  private static Box box(String id, List<Box> boxes) {
    return boxes.stream().filter(b -> b.node().id().equals(id)).findFirst().orElseThrow();
  }

  private double along(Along along, Gaps gaps) {
    return switch (along) {
      case Along.Head(Stand s, double after) -> rect(s, gaps).top() + after;
      case Along.Foot(Stand s) -> rect(s, gaps).bottom();
      case Along.Middle(Stand s, double after) -> gaps.middle(s.rank()) + after;
      case Along.Side(Way.Port port) -> gaps.middle(port.stand().rank()) + sides.offset(port);
      case Along.Track(Turn turn) -> gaps.track(turn);
    };
  }

  private Rect turned(Rect rect) {
    return right ? rect.flipped() : rect;
  }

  /// Row labels left of everything, or over the columns of a flow to the right.
  private List<Caption> rowLabels(
      List<Box> boxes, List<Frame> frames, List<Route> routes, Gaps gaps) {
    List<Caption> labels = new ArrayList<>();
    Rect bounds = bounds(boxes, routes, frames);
    for (int r = 0; r < all.labels().size(); r++) {
      String label = all.labels().get(r);
      if (label.isEmpty()) {
        continue;
      }
      double most = right ? all.length(r) + 20 : Math.min(110, room * 0.2);
      Paragraph words = Caption.lines(label, Type.HEAD, most);
      double wide = Caption.width(words);
      double middle = gaps.middle(r);
      double edge = bounds.left() - SIDE_GAP;
      double base = bounds.top() - 8;
      Rect rect =
          right
              ? new Rect(middle - wide / 2, base - words.height(), middle + wide / 2, base)
              : new Rect(edge - wide, middle, edge, middle).moved(0, -words.height() / 2);
      Rect tall = new Rect(rect.left(), rect.top(), rect.right(), rect.top() + words.height());
      labels.add(new Caption(words, tall, right ? Anchor.MIDDLE : Anchor.END));
    }
    return labels;
  }
}
