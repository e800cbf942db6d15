package keepline.figure.flow;

import java.util.List;

/// Where every box stands across; rows lie in the direction of the flow one after the other.
///
/// @param ranks the boxes of each row, in order
/// @param labels of the rows
/// @param width from the first box to the last across, in pixels
record Arrangement(List<List<Stand>> ranks, List<String> labels, double width) {
  Arrangement {
    ranks = ranks.stream().map(List::copyOf).toList();
    labels = List.copyOf(labels);
  }

  Stand stand(String id) {
    return ranks.stream()
        .flatMap(List::stream)
        .filter(s -> s.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /// The length of a row in the direction of the flow.
  double length(int rank) {
    return ranks.get(rank).stream().mapToDouble(Stand::length).max().orElse(0);
  }
}
