package keepline.figure.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import keepline.figure.flow.Arrow.Course;
import keepline.figure.flow.Way.Along;
import keepline.figure.flow.Way.Bend;

/// Finds each arrow's way: straight where boxes face each other, with a turn in the gap between
/// neighbouring rows, through a corridor between the boxes of rows in between, or round the side.
final class Router {
  private static final int TRIES = 4;

  private final FlowFigure flow;
  private final Arrangement all;
  private final Sides sides;

  /// Boxes whose arrows with turns leave or come in beside the middle.
  private final Set<String> shifted;

  private final List<Way> ways = new ArrayList<>();

  private Router(FlowFigure flow, Arrangement all, Set<String> shifted) {
    this.flow = flow;
    this.all = all;
    this.shifted = shifted;
    this.sides = new Sides(flow, all, this::port);
  }

  /// The ways of all arrows, and what goes round the boxes.
  record Routing(List<Way> ways, Sides sides) {}

  static Routing route(FlowFigure flow, Arrangement all) {
    Set<String> shifted = new HashSet<>();
    for (int i = 0; i < TRIES; i++) {
      Router router = new Router(flow, all, shifted);
      List<Way> ways = router.route();
      Set<String> more = clashing(all, ways);
      more.removeAll(shifted);
      if (more.isEmpty() || i == TRIES - 1) {
        return new Routing(ways, router.sides);
      }
      shifted.addAll(more);
    }
    throw new IllegalStateException("the last try returns");
  }

  /// Boxes right behind a gap whose stems there would lie on those of the box before the gap.
  private static Set<String> clashing(Arrangement all, List<Way> ways) {
    Set<String> ids = new HashSet<>();
    for (int g = 1; g < all.ranks().size(); g++) {
      for (double x : new Tracks(Turn.in(g, ways)).clashes()) {
        all.ranks().get(g).stream()
            .filter(s -> s.left() < x && x < s.right())
            .forEach(s -> ids.add(s.id()));
      }
    }
    return ids;
  }

  private List<Way> route() {
    List<Arrow> round = new ArrayList<>();
    List<Arrow> far = new ArrayList<>();
    for (Arrow arrow : flow.arrows()) {
      Stand from = all.stand(arrow.from());
      Stand to = all.stand(arrow.to());
      int rows = Math.abs(from.rank() - to.rank());
      if (arrow.from().equals(arrow.to())) {
        loop(arrow, from);
      } else if (arrow.course() == Course.AROUND) {
        round.add(arrow);
      } else if (rows == 0 && neighbours(from, to)) {
        beside(arrow, from, to);
      } else if (rows <= 1) {
        near(arrow, from, to);
      } else {
        far.add(arrow);
      }
    }
    Corridors corridors = new Corridors(flow, all, sides, this::port);
    for (Arrow arrow : far) {
      corridors
          .way(arrow, all.stand(arrow.from()), all.stand(arrow.to()))
          .ifPresentOrElse(ways::add, () -> round.add(arrow));
    }
    round.sort(
        Comparator.comparingInt((Arrow a) -> inOneRing(a) ? 0 : 1)
            .thenComparingInt(this::span)
            .thenComparingInt(a -> flow.arrows().indexOf(a)));
    boolean framed = false;
    for (Arrow arrow : round) {
      if (!framed && !inOneRing(arrow)) {
        sides.frame();
        framed = true;
      }
      ways.add(sides.round(arrow, all.stand(arrow.from()), all.stand(arrow.to()), ring(arrow)));
    }
    if (!framed) {
      sides.frame();
    }
    ways.sort(Comparator.comparingInt(w -> flow.arrows().indexOf(w.arrow())));
    return List.copyOf(ways);
  }

  private int span(Arrow arrow) {
    return Math.abs(all.stand(arrow.from()).rank() - all.stand(arrow.to()).rank());
  }

  private boolean inOneRing(Arrow arrow) {
    return ring(arrow).isPresent();
  }

  /// The group in whose frame an arrow round the side stays: that of both ends, or of one if the
  /// other stands right before or behind the group.
  private Optional<Ring> ring(Arrow arrow) {
    Optional<Ring> from = flow.ring(arrow.from());
    Optional<Ring> to = flow.ring(arrow.to());
    if (from.equals(to)) {
      return from;
    }
    if (from.isPresent() && to.isPresent()) {
      return Optional.empty();
    }
    int outside = all.stand(from.isPresent() ? arrow.to() : arrow.from()).rank();
    return from.or(() -> to)
        .filter(
            r -> r.ids().stream().anyMatch(id -> Math.abs(all.stand(id).rank() - outside) == 1));
  }

  private boolean neighbours(Stand a, Stand b) {
    int low = Math.min(a.slot(), b.slot());
    int high = Math.max(a.slot(), b.slot());
    return all.ranks().get(a.rank()).stream().noneMatch(s -> s.slot() > low && s.slot() < high);
  }

  private boolean hasReverse(Arrow arrow) {
    return flow.arrows().stream()
        .anyMatch(
            a ->
                a.from().equals(arrow.to())
                    && a.to().equals(arrow.from())
                    && a.course() != Course.AROUND);
  }

  private void beside(Arrow arrow, Stand from, Stand to) {
    boolean right = from.slot() < to.slot();
    double off = hasReverse(arrow) ? (right ? -6 : 6) : 0;
    add(
        arrow,
        new Bend(new Along.Middle(from, off), right ? from.right() : from.left()),
        new Bend(new Along.Middle(to, off), right ? to.left() : to.right()));
  }

  /// A loop over the upper right corner.
  private void loop(Arrow arrow, Stand box) {
    double in = Math.min(14, box.width() / 3);
    double out = box.right() + Corridors.LOOP;
    add(
        arrow,
        new Bend(new Along.Head(box, 0), box.right() - in),
        new Bend(new Along.Head(box, -13), box.right() - in),
        new Bend(new Along.Head(box, -13), out),
        new Bend(new Along.Head(box, 9), out),
        new Bend(new Along.Head(box, 9), box.right()));
    sides.widen(box, out, arrow);
  }

  /// Between neighbouring rows, or boxes of one row that don't face each other.
  private void near(Arrow arrow, Stand from, Stand to) {
    boolean down = from.rank() <= to.rank();
    OptionalDouble shared = from.rank() == to.rank() ? OptionalDouble.empty() : from.shared(to);
    if (shared.isPresent()) {
      double off = hasReverse(arrow) ? (down ? -7 : 7) : 0;
      double x = shared.getAsDouble() + off;
      add(arrow, new Bend(Along.leaving(from, down), x), new Bend(Along.reaching(to, down), x));
      return;
    }
    boolean same = from.rank() == to.rank();
    double x1 = port(from, down, arrow);
    double x2 = port(to, same == down, arrow);
    int gap = down ? from.rank() + 1 : from.rank();
    Turn turn = new Turn(gap, arrow, x1, down, x2, same || !down, true, true);
    Along last = same ? new Along.Foot(to) : Along.reaching(to, down);
    add(
        arrow,
        new Bend(Along.leaving(from, down), x1),
        new Bend(new Along.Track(turn), x1),
        new Bend(new Along.Track(turn), x2),
        new Bend(last, x2));
  }

  /// Where an arrow with a turn leaves or reaches a box: its middle, or beside it where arrows of
  /// both directions meet, or where the stem would lie on that of another box.
  private double port(Stand box, boolean foot, Arrow arrow) {
    boolean leaves = arrow.from().equals(box.id());
    boolean mixed =
        flow.arrows().stream()
            .filter(a -> !a.equals(arrow) && a.course() != Course.AROUND)
            .filter(a -> !a.from().equals(a.to()))
            .filter(a -> leaves ? a.to().equals(box.id()) : a.from().equals(box.id()))
            .map(a -> all.stand(leaves ? a.from() : a.to()))
            .anyMatch(s -> foot ? s.rank() > box.rank() : s.rank() < box.rank());
    boolean sum = box.node().is(Style.SUM);
    double back = mixed && foot != leaves && box.width() >= 64 && !sum ? 15 : 0;
    double most = Math.max(0, box.width() / 2 - 6);
    double aside = !foot && shifted.contains(box.id()) ? -Math.min(sum ? 8 : 13, most) : 0;
    return box.middle() + back + aside;
  }

  private void add(Arrow arrow, Bend... bends) {
    ways.add(new Way(arrow, List.of(bends)));
  }
}
