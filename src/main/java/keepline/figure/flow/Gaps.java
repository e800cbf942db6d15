package keepline.figure.flow;

import java.util.ArrayList;
import java.util.List;
import keepline.figure.flow.Way.Along;
import keepline.figure.flow.Way.Bend;

/// Where rows begin: between them there is room for tracks, arrow heads, frames and labels.
///
/// Gap `g` lies before row `g`; the last one behind the last row.
final class Gaps {
  private static final double BASE = 28;
  private static final double TRACK = 11;
  private static final double STUB = 11;
  private static final double HEAD = 17;

  /// Gaps that differ by no more than this from the widest are made equal to it.
  private static final double EVEN = 14;

  private final FlowFigure flow;
  private final Arrangement all;
  private final List<Way> ways;
  private final boolean right;
  private final int rows;
  private final List<Tracks> tracks = new ArrayList<>();
  private final double[] before;
  private final double[] behind;
  private final double[] gap;
  private final double[] tops;

  Gaps(FlowFigure flow, Arrangement all, List<Way> ways, boolean right, double[] extra) {
    this.flow = flow;
    this.all = all;
    this.ways = ways;
    this.right = right;
    this.rows = all.ranks().size();
    before = new double[rows + 1];
    behind = new double[rows + 1];
    gap = new double[rows + 1];
    tops = new double[rows + 1];
    for (int g = 0; g <= rows; g++) {
      tracks.add(new Tracks(turns(g)));
      gap[g] = need(g) + extra[g];
    }
    even();
    double at = gap[0];
    for (int r = 0; r < rows; r++) {
      tops[r] = at;
      at += all.length(r) + gap[r + 1];
    }
    tops[rows] = at;
  }

  /// Where a row begins in the direction of the flow; behind the last row, where all ends.
  double top(int rank) {
    return tops[rank];
  }

  double middle(int rank) {
    return tops[rank] + all.length(rank) / 2;
  }

  /// Where a turn's track lies.
  double track(Turn turn) {
    int g = turn.gap();
    int count = tracks.get(g).count();
    double end = g == rows ? tops[rows] : tops[g];
    double from = end - gap[g] + before[g];
    double to = end - behind[g];
    double apart = count < 2 ? 0 : Math.min(14, (to - from) / (count - 1));
    double used = (count - 1) * apart;
    boolean words = right && !labelled(g).isEmpty();
    double start = g == 0 ? to - used : g == rows || words ? from : (from + to - used) / 2;
    return start + tracks.get(g).number(turn) * apart;
  }

  /// The gap in which an arrow's words may need more room, or -1.
  int gapOf(Arrow arrow) {
    return ways.stream()
        .filter(w -> w.arrow().equals(arrow))
        .mapToInt(this::gapOf)
        .max()
        .orElse(-1);
  }

  private int gapOf(Way way) {
    for (Bend bend : way.bends()) {
      if (bend.along() instanceof Along.Track(Turn turn)) {
        return turn.gap();
      }
    }
    int from = all.stand(way.arrow().from()).rank();
    int to = all.stand(way.arrow().to()).rank();
    boolean straight = way.bends().size() == 2 && from != to;
    return straight ? Math.max(from, to) : -1;
  }

  private double need(int g) {
    List<Turn> turns = turns(g);
    int count = tracks.get(g).count();
    boolean ends = flow.rings().stream().anyMatch(r -> last(r) == g - 1);
    boolean starts = flow.rings().stream().anyMatch(r -> first(r) == g);
    double tab = right ? 0 : 6;
    double frameEnd = ends ? Sides.PAD : 0;
    double frameStart = starts ? Sides.PAD + tab : 0;
    boolean loops = g < rows && all.ranks().get(g).stream().anyMatch(s -> loops(s.id()));
    before[g] = ends ? frameEnd + 9 : headsAt(g, false) ? HEAD : STUB;
    behind[g] = starts ? frameStart + 9 : headsAt(g, true) ? HEAD : STUB;
    if (loops) {
      behind[g] = Math.max(behind[g], 26);
    }
    double middle = Math.max(0, count - 1) * TRACK;
    if (g == 0) {
      before[g] = 0;
      return Math.max(frameStart, count == 0 ? (loops ? 14 : 0) : middle + behind[0]);
    }
    if (g == rows) {
      behind[g] = 0;
      return Math.max(frameEnd, count == 0 ? 0 : before[g] + middle);
    }
    double frames = frameEnd + frameStart;
    double need = count > 0 ? before[g] + middle + behind[g] : frames > 0 ? frames + 13 : 0;
    double words = words(g, !turns.isEmpty());
    return Math.max(Math.max(BASE, need), words + (count > 1 ? middle : 0));
  }

  /// What the labels of this gap's arrows ask for.
  private double words(int g, boolean turned) {
    double most = 0;
    for (Arrow arrow : labelled(g)) {
      double need = right ? Captions.narrowest(arrow.label(), 500) + 26 : 36;
      most = Math.max(most, need + (turned ? (right ? 14 : 8) : 0));
    }
    return most;
  }

  private List<Arrow> labelled(int g) {
    return ways.stream()
        .filter(w -> !w.arrow().label().isEmpty() && gapOf(w) == g)
        .map(Way::arrow)
        .toList();
  }

  private boolean loops(String id) {
    return flow.arrows().stream().anyMatch(a -> a.from().equals(id) && a.to().equals(id));
  }

  /// Whether arrow heads stand in the gap, at the row behind it or the row before it.
  private boolean headsAt(int g, boolean rowBehind) {
    return ways.stream()
        .anyMatch(
            w ->
                tip(w.bends().getLast().along(), g, rowBehind)
                    || (w.arrow().course() == Arrow.Course.BOTH
                        && tip(w.bends().getFirst().along(), g, rowBehind)));
  }

  private static boolean tip(Along along, int g, boolean rowBehind) {
    return switch (along) {
      case Along.Head(Stand s, double _) -> rowBehind && s.rank() == g;
      case Along.Foot(Stand s) -> !rowBehind && s.rank() == g - 1;
      case Along.Middle _, Along.Side _, Along.Track _ -> false;
    };
  }

  private List<Turn> turns(int g) {
    return Turn.in(g, ways);
  }

  private int first(Ring ring) {
    return ring.ids().stream().mapToInt(id -> all.stand(id).rank()).min().orElse(0);
  }

  private int last(Ring ring) {
    return ring.ids().stream().mapToInt(id -> all.stand(id).rank()).max().orElse(0);
  }

  private void even() {
    double most = 0;
    for (int g = 1; g < rows; g++) {
      most = Math.max(most, gap[g]);
    }
    for (int g = 1; g < rows; g++) {
      if (most - gap[g] <= EVEN) {
        gap[g] = most;
      }
    }
  }
}
