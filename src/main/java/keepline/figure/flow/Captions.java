package keepline.figure.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import keepline.drawing.Mark.Anchor;
import keepline.drawing.Metrics;
import keepline.drawing.Paragraph;
import keepline.drawing.Type;
import keepline.figure.flow.Route.Piece;

/// Finds places for words beside lines and on frames, where they touch nothing.
final class Captions {
  private static final double BESIDE = 6;
  private static final double[] PARTS = {0.5, 0.35, 0.65, 0.22, 0.78, 0.1, 0.9};
  private static final double WIDEST = 150;

  private final List<Route> routes;
  private final List<Rect> taken = new ArrayList<>();
  private final double room;
  private Rect bounds;

  /// @param bounds of what is drawn so far
  /// @param room pixels across that all may take together
  Captions(List<Box> boxes, List<Route> routes, List<Frame> frames, Rect bounds, double room) {
    this.routes = routes;
    this.bounds = bounds;
    this.room = room;
    boxes.forEach(b -> taken.add(b.rect().grown(2)));
    for (Route route : routes) {
      route.pieces().forEach(p -> taken.add(p.rect().grown(3)));
      Spot tip = route.spots().getLast();
      taken.add(Rect.around(tip.x(), tip.y(), 12, 12));
      if (route.arrow().course() == Arrow.Course.BOTH) {
        Spot tail = route.spots().getFirst();
        taken.add(Rect.around(tail.x(), tail.y(), 12, 12));
      }
    }
    for (Frame frame : frames) {
      Rect r = frame.rect();
      taken.add(new Rect(r.left() - 2, r.top() - 2, r.right() + 2, r.top() + 2));
      taken.add(new Rect(r.left() - 2, r.bottom() - 2, r.right() + 2, r.bottom() + 2));
      taken.add(new Rect(r.left() - 2, r.top() - 2, r.left() + 2, r.bottom() + 2));
      taken.add(new Rect(r.right() - 2, r.top() - 2, r.right() + 2, r.bottom() + 2));
    }
  }

  /// The width that a label takes beside a line round the side.
  static double usual(String label) {
    return Caption.width(Caption.lines(label, Type.TICK, Math.max(96, widest(label))));
  }

  /// The width that a label takes at least between boxes.
  static double narrowest(String label, double room) {
    double column = Math.max(widest(label), room < 420 ? 56 : 76);
    return Caption.width(Caption.lines(label, Type.TICK, column));
  }

  private static double widest(String label) {
    return Metrics.widestWord(label, Type.TICK);
  }

  /// What is drawn so far, with the words placed.
  Rect bounds() {
    return bounds;
  }

  /// A place for the label of a route, or nothing if there is none.
  Optional<Caption> beside(Route route) {
    String label = route.arrow().label();
    List<Piece> pieces = new ArrayList<>(route.pieces());
    pieces.sort(
        Comparator.comparing((Piece p) -> isShared(p, route))
            .thenComparing(Comparator.comparingDouble(Piece::length).reversed()));
    List<Paragraph> breaks = Caption.breaks(label, Type.TICK, WIDEST);
    for (Paragraph words : breaks) {
      for (Piece piece : pieces) {
        Optional<Caption> place = beside(piece, words);
        if (place.isPresent()) {
          return place;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isShared(Piece piece, Route own) {
    Rect rect = piece.rect().grown(0.5);
    return routes.stream()
        .filter(r -> !r.equals(own))
        .flatMap(r -> r.pieces().stream())
        .anyMatch(p -> p.isUpright() == piece.isUpright() && p.rect().grown(0.5).overlaps(rect));
  }

  private Optional<Caption> beside(Piece piece, Paragraph words) {
    double wide = Caption.width(words);
    double tall = words.height();
    if (piece.length() < (piece.isUpright() ? tall - 6 : Math.min(wide, 24))) {
      return Optional.empty();
    }
    for (double part : PARTS) {
      Spot at = piece.at(part);
      List<Caption> places =
          piece.isUpright()
              ? List.of(
                  upright(words, at.x() + BESIDE, at.y() - tall / 2, Anchor.START),
                  upright(words, at.x() - BESIDE - wide, at.y() - tall / 2, Anchor.END))
              : List.of(
                  level(words, at.x() - wide / 2, at.y() - tall - 3),
                  level(words, at.x() - wide / 2, at.y() + 3));
      for (Caption place : places) {
        if (take(place)) {
          return Optional.of(place);
        }
      }
    }
    return Optional.empty();
  }

  private static Caption upright(Paragraph words, double left, double top, Anchor anchor) {
    Rect rect = new Rect(left, top, left + Caption.width(words), top + words.height());
    return new Caption(words, rect, anchor);
  }

  private static Caption level(Paragraph words, double left, double top) {
    return upright(words, left, top, Anchor.MIDDLE);
  }

  /// A place for the label of a frame: on its upper or lower edge, or beside it.
  Optional<Caption> on(Frame frame) {
    Rect r = frame.rect();
    String label = frame.ring().label();
    Paragraph line = Caption.lines(label, Type.HEAD, 1e6);
    double wide = Caption.width(line);
    double half = Caption.LEADING / 2;
    List<Caption> places = new ArrayList<>();
    if (wide + 28 <= r.width()) {
      double right = r.right() - 14 - wide;
      places.add(upright(line, r.left() + 14, r.top() - half, Anchor.START));
      places.add(upright(line, right, r.top() - half, Anchor.START));
      places.add(upright(line, r.left() + 14, r.bottom() - half, Anchor.START));
      places.add(upright(line, right, r.bottom() - half, Anchor.START));
    }
    for (Paragraph words : Caption.breaks(label, Type.HEAD, 130)) {
      double top = r.middleY() - words.height() / 2;
      double column = Caption.width(words);
      places.add(upright(words, r.right() + 8, top, Anchor.START));
      places.add(upright(words, r.left() - 8 - column, top, Anchor.END));
    }
    return places.stream().filter(place -> takeOn(place, frame)).findFirst();
  }

  /// Takes a place on a frame whose own edges don't count.
  private boolean takeOn(Caption place, Frame frame) {
    Rect r = frame.rect();
    boolean edge =
        place.rect().overlaps(new Rect(r.left(), r.top() - 1, r.right(), r.top() + 1))
            || place.rect().overlaps(new Rect(r.left(), r.bottom() - 1, r.right(), r.bottom() + 1));
    if (!edge) {
      return take(place);
    }
    Rect rect = place.rect().grown(4);
    boolean free =
        routes.stream()
            .flatMap(route -> route.pieces().stream())
            .noneMatch(p -> p.rect().grown(2).overlaps(rect));
    if (free) {
      taken.add(place.rect().grown(2));
      bounds = Rect.covering(List.of(bounds, place.rect()));
    }
    return free;
  }

  private boolean take(Caption place) {
    Rect rect = place.rect();
    Rect grown = Rect.covering(List.of(bounds, rect));
    double limit = Math.max(room, bounds.width()) + 0.01;
    if (grown.width() > limit || taken.stream().anyMatch(t -> t.overlaps(rect))) {
      return false;
    }
    taken.add(rect.grown(2));
    bounds = grown;
    return true;
  }
}
