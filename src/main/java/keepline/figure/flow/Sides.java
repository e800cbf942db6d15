package keepline.figure.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keepline.figure.flow.Way.Along;
import keepline.figure.flow.Way.Bend;
import keepline.figure.flow.Way.Port;

/// What lies left and right of the boxes: lines that go round, and the frames of groups.
final class Sides {
  /// Pixels between a group's boxes and its frame.
  static final double PAD = 14;

  /// Pixels between lines beside each other, and from a box to the first.
  private static final double STEP = 18;

  private final FlowFigure flow;
  private final Arrangement all;
  private final Middle middle;

  // two cells a row, before and behind its middle: lines that meet in a row don't pass each other
  private final double[] low;
  private final double[] high;
  private final Map<Ring, double[]> inner = new HashMap<>();
  private final Map<Ring, double[]> frames = new LinkedHashMap<>();
  private final List<Port> ports = new ArrayList<>();

  /// Where an arrow with a turn leaves or reaches a box.
  interface Middle {
    double of(Stand box, boolean foot, Arrow arrow);
  }

  Sides(FlowFigure flow, Arrangement all, Middle middle) {
    this.flow = flow;
    this.middle = middle;
    this.all = all;
    int cells = 2 * all.ranks().size();
    low = new double[cells];
    high = new double[cells];
    for (int c = 0; c < cells; c++) {
      List<Stand> row = all.ranks().get(c / 2);
      low[c] = row.stream().mapToDouble(Stand::left).min().orElse(all.width() / 2);
      high[c] = row.stream().mapToDouble(Stand::right).max().orElse(all.width() / 2);
    }
  }

  /// Left and right edge of each group's frame, after [#frame].
  Map<Ring, double[]> frames() {
    return frames;
  }

  /// Gives groups their frames, round their boxes and the lines within; lines that come later go
  /// round the frames.
  void frame() {
    for (Ring ring : flow.rings()) {
      List<Stand> own = ring.ids().stream().map(all::stand).toList();
      double[] edges = inner.getOrDefault(ring, new double[] {1e9, -1e9});
      for (Stand s : own) {
        edges[0] = Math.min(edges[0], s.left());
        edges[1] = Math.max(edges[1], s.right());
      }
      double[] frame = {edges[0] - PAD, edges[1] + PAD};
      frames.put(ring, frame);
      int first = own.stream().mapToInt(Stand::rank).min().orElse(0);
      int last = own.stream().mapToInt(Stand::rank).max().orElse(0);
      claim(2 * first, 2 * last + 2, frame[0], frame[1]);
    }
  }

  /// A line passes these rows at x.
  void pass(double x, int first, int last) {
    claim(2 * first - 1, 2 * last + 3, x, x);
  }

  /// A loop at a box's right side reaches to x.
  void widen(Stand box, double x, Arrow arrow) {
    if (isLast(box, true)) {
      double words = arrow.label().isEmpty() ? 0 : Captions.usual(arrow.label()) + 6;
      claim(2 * box.rank(), 2 * box.rank() + 2, x, x + words);
    }
    flow.ring(box.id()).ifPresent(ring -> within(ring)[1] = Math.max(within(ring)[1], x));
  }

  private double[] within(Ring ring) {
    return inner.computeIfAbsent(ring, r -> new double[] {1e9, -1e9});
  }

  /// What the way round the nearer side costs, in pixels.
  double cost(Stand from, Stand to, double bend) {
    return Math.min(cost(from, to, bend, true), cost(from, to, bend, false));
  }

  private double cost(Stand from, Stand to, double bend, boolean right) {
    double x = lane(from, to, right);
    int bends = 2 + (isLast(from, right) ? 0 : 1) + (isLast(to, right) ? 0 : 1);
    return Math.abs(x - from.middle()) + Math.abs(x - to.middle()) + bends * bend;
  }

  private double lane(Stand from, Stand to, boolean right) {
    int first = firstCell(from, to);
    int last = lastCell(from, to);
    return right
        ? Arrays.stream(high, first, last).max().orElse(0) + STEP
        : Arrays.stream(low, first, last).min().orElse(0) - STEP;
  }

  private static int firstCell(Stand from, Stand to) {
    int rank = Math.min(from.rank(), to.rank());
    return from.rank() == to.rank() ? 2 * rank : 2 * rank + 1;
  }

  /// The cell behind the last one that a line between the two passes.
  private static int lastCell(Stand from, Stand to) {
    int rank = Math.max(from.rank(), to.rank());
    return from.rank() == to.rank() ? 2 * rank + 2 : 2 * rank + 1;
  }

  private void claim(int first, int end, double left, double right) {
    for (int c = first; c < end; c++) {
      low[c] = Math.min(low[c], left);
      high[c] = Math.max(high[c], right);
    }
  }

  private boolean isLast(Stand box, boolean right) {
    List<Stand> row = all.ranks().get(box.rank());
    return row.stream().noneMatch(s -> right ? s.slot() > box.slot() : s.slot() < box.slot());
  }

  /// The way round a side.
  Way round(Arrow arrow, Stand from, Stand to, Optional<Ring> ring) {
    boolean right = isRight(arrow, from, to);
    double x = lane(from, to, right);
    boolean forward = from.rank() < to.rank();
    boolean same = from.rank() == to.rank();
    int reach = Math.abs(from.rank() - to.rank());
    List<Bend> bends = new ArrayList<>();
    if (isLast(from, right)) {
      Port port = new Port(from, right, forward || same, reach, arrow, true);
      ports.add(port);
      bends.add(new Bend(new Along.Side(port), right ? from.right() : from.left()));
      bends.add(new Bend(new Along.Side(port), x));
    } else {
      boolean down = forward || same;
      int gap = down ? from.rank() + 1 : from.rank();
      boolean back = same && isLast(to, right);
      double at = middle.of(from, down, arrow);
      Turn turn = new Turn(gap, arrow, at, down, x, back || !down, true, false);
      bends.add(new Bend(down ? new Along.Foot(from) : new Along.Head(from, 0), at));
      bends.add(new Bend(new Along.Track(turn), at));
      bends.add(new Bend(new Along.Track(turn), x));
    }
    if (isLast(to, right)) {
      Port port = new Port(to, right, !forward && !same, reach, arrow, false);
      ports.add(port);
      bends.add(new Bend(new Along.Side(port), x));
      bends.add(new Bend(new Along.Side(port), right ? to.right() : to.left()));
    } else {
      int gap = forward ? to.rank() : to.rank() + 1;
      double at = middle.of(to, !forward, arrow);
      Turn turn = new Turn(gap, arrow, x, forward || same, at, !forward, false, true);
      bends.add(new Bend(new Along.Track(turn), x));
      bends.add(new Bend(new Along.Track(turn), at));
      bends.add(new Bend(forward ? new Along.Head(to, 0) : new Along.Foot(to), at));
    }
    claim(from, to, right, x, arrow, ring);
    return new Way(arrow, bends);
  }

  /// An arrow that the author sends round keeps to the right unless other boxes stand there.
  private boolean isRight(Arrow arrow, Stand from, Stand to) {
    if (arrow.course() == Arrow.Course.AROUND) {
      boolean free = isLast(from, true) && isLast(to, true);
      return free || !(isLast(from, false) && isLast(to, false));
    }
    return cost(from, to, 60, true) <= cost(from, to, 60, false) + 1;
  }

  private void claim(
      Stand from, Stand to, boolean right, double x, Arrow arrow, Optional<Ring> ring) {
    double words = arrow.label().isEmpty() ? 0 : Captions.usual(arrow.label()) + 6;
    double edge = right ? x + words : x - words;
    claim(firstCell(from, to), lastCell(from, to), Math.min(x, edge), Math.max(x, edge));
    ring.ifPresent(
        r -> {
          double[] edges = within(r);
          edges[0] = Math.min(edges[0], edge);
          edges[1] = Math.max(edges[1], edge);
        });
  }

  /// Where an arrow's end meets its box, in pixels after the middle: ends at one side are spread so
  /// that their lines don't cross.
  double offset(Port port) {
    List<Port> here =
        ports.stream()
            .filter(p -> p.stand().equals(port.stand()) && p.after() == port.after())
            .sorted(java.util.Comparator.comparingInt(Sides::order))
            .toList();
    double room = port.stand().length() - 12;
    double apart = Math.min(13, room / Math.max(1, here.size()));
    return (here.indexOf(port) - (here.size() - 1) / 2.0) * apart;
  }

  /// Lines that go back come first, the shortest before all; those that go on, the longest first.
  private static int order(Port port) {
    return port.forward() ? 1000 - port.reach() : port.reach();
  }
}
