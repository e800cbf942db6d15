package keepline.figure.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keepline.figure.flow.Way.Along;
import keepline.figure.flow.Way.Bend;

/// Finds straight ways over rows in between, beside their boxes.
final class Corridors {
  /// How far a loop stands out from its box.
  static final double LOOP = 14;

  /// A line keeps this far from boxes that it passes, and from lines beside it.
  private static final double CLEAR = 11;

  /// What a bend costs, in pixels of length.
  private static final double BEND = 40;

  private final FlowFigure flow;
  private final Arrangement all;
  private final Sides sides;
  private final Sides.Middle middle;
  private final List<Corridor> corridors = new ArrayList<>();

  Corridors(FlowFigure flow, Arrangement all, Sides sides, Sides.Middle middle) {
    this.flow = flow;
    this.all = all;
    this.sides = sides;
    this.middle = middle;
  }

  private record Corridor(double x, int first, int last) {}

  /// An arrow's way over rows in between, or nothing if round the side is shorter.
  Optional<Way> way(Arrow arrow, Stand from, Stand to) {
    boolean down = from.rank() < to.rank();
    int first = Math.min(from.rank(), to.rank()) + 1;
    int last = Math.max(from.rank(), to.rank()) - 1;
    double best = sides.cost(from, to, BEND);
    double at = Double.NaN;
    for (double x : candidates(from, to, first, last)) {
      if (isFree(x, first, last, arrow)) {
        double cost =
            Math.abs(x - from.middle())
                + Math.abs(x - to.middle())
                + (from.faces(x) ? 0 : 2 * BEND)
                + (to.faces(x) ? 0 : 2 * BEND);
        if (cost < best) {
          best = cost;
          at = x;
        }
      }
    }
    if (Double.isNaN(at)) {
      return Optional.empty();
    }
    corridors.add(new Corridor(at, first, last));
    sides.pass(at, first, last);
    List<Bend> bends = new ArrayList<>();
    double x1 = from.faces(at) ? at : middle.of(from, down, arrow);
    double x2 = to.faces(at) ? at : middle.of(to, !down, arrow);
    bends.add(new Bend(Along.leaving(from, down), x1));
    if (x1 != at) {
      int gap = down ? from.rank() + 1 : from.rank();
      Turn turn = new Turn(gap, arrow, x1, down, at, !down, true, false);
      bends.add(new Bend(new Along.Track(turn), x1));
      bends.add(new Bend(new Along.Track(turn), at));
    }
    if (x2 != at) {
      int gap = down ? to.rank() : to.rank() + 1;
      Turn turn = new Turn(gap, arrow, at, down, x2, !down, false, true);
      bends.add(new Bend(new Along.Track(turn), at));
      bends.add(new Bend(new Along.Track(turn), x2));
    }
    bends.add(new Bend(Along.reaching(to, down), x2));
    return Optional.of(new Way(arrow, bends));
  }

  private List<Double> candidates(Stand from, Stand to, int first, int last) {
    List<Double> xs = new ArrayList<>();
    from.shared(to).ifPresent(xs::add);
    xs.add(from.middle());
    xs.add(to.middle());
    for (int rank = first; rank <= last; rank++) {
      List<Stand> row = all.ranks().get(rank);
      for (int i = 0; i + 1 < row.size(); i++) {
        xs.add((row.get(i).right() + row.get(i + 1).left()) / 2);
      }
      for (Stand s : row) {
        for (double clear : new double[] {CLEAR + 1, 2 * CLEAR + 1, 36}) {
          xs.add(s.left() - clear);
          xs.add(s.right() + clear);
        }
      }
    }
    xs.removeIf(x -> x < 0 || x > all.width());
    return xs;
  }

  private boolean loops(Stand box) {
    return flow.arrows().stream()
        .anyMatch(a -> a.from().equals(box.id()) && a.to().equals(box.id()));
  }

  private boolean isFree(double x, int first, int last, Arrow arrow) {
    for (int rank = first; rank <= last; rank++) {
      for (Stand s : all.ranks().get(rank)) {
        boolean foreign =
            flow.ring(s.id())
                .filter(r -> !r.ids().contains(arrow.from()) && !r.ids().contains(arrow.to()))
                .isPresent();
        double clear = CLEAR + (foreign ? Sides.PAD : 0);
        double loop = loops(s) ? LOOP : 0;
        if (x > s.left() - clear && x < s.right() + loop + clear) {
          return false;
        }
      }
    }
    for (int rank = first - 1; rank <= last + 1; rank += last - first + 2) {
      for (Stand s : all.ranks().get(rank)) {
        if (!arrow.touches(s.id()) && Math.abs(s.middle() - x) < CLEAR) {
          return false;
        }
      }
    }
    return corridors.stream()
        .noneMatch(
            c -> Math.abs(c.x() - x) < CLEAR && c.first() - 1 <= last && first <= c.last() + 1);
  }
}
