package keepline.figure.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Arranges a flow that goes right: a row is a column, and across is from top to bottom.
///
/// @param room pixels that the boxes of all columns may take together
record Rightward(FlowFigure flow, double room) {
  private static final double WIDEST = 190;
  private static final double NARROWEST = 56;
  private static final double PAD = 11;
  private static final double GAP = 20;

  /// The arrangement, or nothing if the columns don't fit without breaking words.
  Optional<Arrangement> arrange() {
    double low = NARROWEST;
    if (total(low) > room || cuts(room)) {
      return Optional.empty();
    }
    double high = WIDEST;
    if (total(high) > room) {
      while (high - low > 1) {
        double middle = (low + high) / 2;
        if (total(middle) <= room) {
          low = middle;
        } else {
          high = middle;
        }
      }
      high = low;
    }
    return Optional.of(arrange(high));
  }

  private boolean cuts(double most) {
    return flow.nodes().stream().anyMatch(n -> BoxText.widestWord(n) > most / 2);
  }

  private double total(double cap) {
    return flow.rows().stream().mapToDouble(row -> column(row, cap)).sum();
  }

  /// The width of a column whose words may take `cap` pixels, or more where one word needs it.
  private double column(Row row, double cap) {
    return nodes(row).stream().mapToDouble(n -> text(n, cap).width()).max().orElse(0);
  }

  private BoxText text(Node node, double cap) {
    return BoxText.snug(node, Math.max(cap, BoxText.widestWord(node)), PAD);
  }

  private Arrangement arrange(double cap) {
    Map<Integer, Double> heights =
        Slots.most(
            flow.rows(),
            row -> nodes(row).stream().mapToDouble(n -> text(n, cap).height()).max().orElse(0));
    Map<Integer, Double> gaps = Slots.most(flow.rows(), this::gap);
    Slots slots = Slots.of(heights, gaps);
    List<List<Stand>> ranks = new ArrayList<>();
    for (Row row : flow.rows()) {
      int k = row.places().size();
      double wide = column(row, cap);
      List<Stand> rank = new ArrayList<>();
      for (int i = 0; i < k; i++) {
        if (!row.places().get(i).isEmpty()) {
          Node node = flow.node(row.places().get(i));
          BoxText text = text(node, cap);
          boolean own = node.is(Style.SUM) || node.is(Style.NOTE);
          double tall = node.is(Style.WIDE) ? slots.width() : lane(k, i, cap);
          double size = own ? text.height() : tall;
          double middle = slots.middle(i, k);
          double length = own ? text.width() : wide;
          rank.add(
              new Stand(node, text, ranks.size(), i, middle - size / 2, middle + size / 2, length));
        }
      }
      ranks.add(rank);
    }
    return new Arrangement(ranks, flow.rows().stream().map(Row::label).toList(), slots.width());
  }

  /// The height of boxes that stand in line: equal places of rows with as many places.
  private double lane(int many, int slot, double cap) {
    return flow.rows().stream()
        .filter(row -> row.places().size() == many && !row.places().get(slot).isEmpty())
        .map(row -> flow.node(row.places().get(slot)))
        .filter(n -> !n.is(Style.WIDE) && !n.is(Style.NOTE))
        .mapToDouble(n -> text(n, cap).height())
        .max()
        .orElse(0);
  }

  private double gap(Row row) {
    double gap = GAP;
    List<String> places = row.places();
    for (int i = 0; i + 1 < places.size(); i++) {
      String a = places.get(i);
      String b = places.get(i + 1);
      if (!flow.ring(a).equals(flow.ring(b))) {
        gap = Math.max(gap, 52);
      }
      if (flow.arrows().stream().anyMatch(arrow -> arrow.connects(a, b))) {
        gap = Math.max(gap, 30);
      }
    }
    return gap;
  }

  private List<Node> nodes(Row row) {
    return row.places().stream().filter(p -> !p.isEmpty()).map(flow::node).toList();
  }
}
