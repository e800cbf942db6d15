package keepline.figure.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Arranges a flow that goes down in a given width.
///
/// @param room pixels across that the boxes may take
record Downward(FlowFigure flow, List<Row> rows, double room) {
  private static final double WIDEST_ALONE = 330;
  private static final double WIDEST = 230;
  private static final double NARROW = 420;
  private static final double STEP = 0.5;

  /// The arrangement, or nothing if some word would have to be broken and fewer boxes a row help.
  Optional<Arrangement> arrange() {
    Map<Integer, Double> gaps = Slots.most(rows, this::gap);
    Map<Integer, Double> caps = new TreeMap<>();
    for (Row row : rows) {
      int k = row.places().size();
      double slot = slot(row, k, gaps.getOrDefault(k, 0.0));
      double cap = Math.max(24, Math.min(k == 1 ? WIDEST_ALONE : WIDEST, slot) - 2 * pad());
      boolean cut = nodes(row).anyMatch(n -> BoxText.widestWord(n) > cap + 0.01);
      if (cut && k > 1) {
        return Optional.empty();
      }
      caps.merge(k, cap, Math::min);
    }
    Map<Integer, Double> sizes =
        Slots.most(
            rows,
            row ->
                nodes(row)
                    .filter(n -> !n.is(Style.SUM))
                    .mapToDouble(n -> snug(n, caps, row.places().size()).width())
                    .max()
                    .orElse(0));
    // a row of circles alone still needs room for them
    for (Row row : rows) {
      nodes(row)
          .filter(n -> n.is(Style.SUM))
          .forEach(n -> sizes.merge(row.places().size(), snug(n, caps, 1).width(), Math::max));
    }
    return Optional.of(flow.u() ? u(sizes, gaps) : plain(sizes, gaps));
  }

  private Arrangement plain(Map<Integer, Double> sizes, Map<Integer, Double> gaps) {
    Slots slots = Slots.of(sizes, gaps);
    List<List<Stand>> ranks = new ArrayList<>();
    for (Row row : rows) {
      int k = row.places().size();
      List<Stand> rank = new ArrayList<>();
      for (int i = 0; i < k; i++) {
        if (!row.places().get(i).isEmpty()) {
          double size = slots.size(k);
          Node node = flow.node(row.places().get(i));
          double wide = node.is(Style.WIDE) ? slots.width() : size;
          rank.add(stand(node, ranks.size(), i, slots.middle(i, k), wide));
        }
      }
      ranks.add(level(rank));
    }
    return new Arrangement(ranks, labels(), slots.width());
  }

  /// Each row of two stands closer than the one before; rows of words alone keep the place of the
  /// row below them.
  private Arrangement u(Map<Integer, Double> sizes, Map<Integer, Double> gaps) {
    double size = sizes.getOrDefault(2, 0.0);
    double gap = gaps.getOrDefault(2, 0.0);
    int steps = Math.max(0, steps(rows.size()));
    double inner = Math.max(2 * size + gap, sizes.getOrDefault(1, 0.0));
    double most = Math.min(size * STEP, 76);
    double step = steps == 0 ? 0 : Math.clamp((room - inner) / (2 * steps), 0, most);
    double width = inner + 2 * steps * step;
    List<List<Stand>> ranks = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      Row row = rows.get(r);
      int k = row.places().size();
      double in = Math.max(0, steps(r + 1)) * step;
      List<Stand> rank = new ArrayList<>();
      for (int i = 0; i < k; i++) {
        if (!row.places().get(i).isEmpty()) {
          Node node = flow.node(row.places().get(i));
          double left = in + size / 2;
          double middle = k == 1 ? width / 2 : i == 0 ? left : width - left;
          double wide = node.is(Style.WIDE) ? inner : sizes.getOrDefault(k, size);
          rank.add(stand(node, r, i, middle, wide));
        }
      }
      ranks.add(level(rank));
    }
    return new Arrangement(ranks, labels(), width);
  }

  /// How often rows have stepped inwards before the end of the first `many` rows.
  private int steps(int many) {
    int pairs = 0;
    for (Row row : rows.subList(0, many)) {
      boolean words = nodes(row).allMatch(n -> n.is(Style.NOTE));
      pairs += row.places().size() == 2 && !words ? 1 : 0;
    }
    return pairs - 1;
  }

  private Stand stand(Node node, int rank, int slot, double middle, double size) {
    double inner = Math.max(12, size - 2 * (node.is(Style.NOTE) ? BoxText.NOTE_PAD : pad()));
    BoxText text = BoxText.of(node, inner, pad());
    boolean own = node.is(Style.SUM) || node.is(Style.NOTE);
    double wide = own ? Math.min(text.width(), Math.max(size, 26)) : size;
    return new Stand(node, text, rank, slot, middle - wide / 2, middle + wide / 2, text.height());
  }

  /// Framed boxes of one row are equally tall.
  private static List<Stand> level(List<Stand> rank) {
    double tall = rank.stream().mapToDouble(Stand::length).max().orElse(0);
    return rank.stream()
        .map(
            s ->
                s.node().is(Style.SUM) || s.node().is(Style.NOTE)
                    ? s
                    : new Stand(s.node(), s.text(), s.rank(), s.slot(), s.left(), s.right(), tall))
        .toList();
  }

  private BoxText snug(Node node, Map<Integer, Double> caps, int k) {
    return BoxText.snug(node, caps.getOrDefault(k, room), pad());
  }

  private double slot(Row row, int k, double gap) {
    boolean words = flow.u() && k == 2 && nodes(row).allMatch(n -> n.is(Style.NOTE));
    double least = words ? 0 : flow.u() && k == 2 ? Math.max(0, steps(rows.size())) * 2 * 14 : 0;
    return (room - least - (k - 1) * gap) / k;
  }

  /// Between neighbours: room for an arrow, its words, and the frames of groups.
  private double gap(Row row) {
    double gap = room < NARROW ? 22 : 34;
    List<String> places = row.places();
    for (int i = 0; i + 1 < places.size(); i++) {
      String a = places.get(i);
      String b = places.get(i + 1);
      if (flow.ring(a).isPresent() != flow.ring(b).isPresent()) {
        gap = Math.max(gap, 44);
      } else if (!flow.ring(a).equals(flow.ring(b))) {
        gap = Math.max(gap, 52);
      }
      for (Arrow arrow : flow.arrows()) {
        if (arrow.connects(a, b) && !arrow.label().isEmpty()) {
          gap = Math.max(gap, Captions.narrowest(arrow.label(), room) + 26);
        }
      }
    }
    return gap;
  }

  private double pad() {
    return room < NARROW ? 8 : 12;
  }

  private java.util.stream.Stream<Node> nodes(Row row) {
    return row.places().stream().filter(p -> !p.isEmpty()).map(flow::node);
  }

  private List<String> labels() {
    return rows.stream().map(Row::label).toList();
  }
}
