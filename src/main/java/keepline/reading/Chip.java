package keepline.reading;

import java.util.List;
import java.util.stream.Collectors;

/// The way back after a jump: a breadcrumb of the last stops, shown until the reader is back.
///
/// @param stops page numbers in the deck as it is now, the nearest first, at most [#LIMIT]; empty
///   when there is nothing to show
public record Chip(List<Integer> stops) {
  public static final int LIMIT = 3;

  public Chip {
    stops = List.copyOf(stops);
  }

  public boolean isEmpty() {
    return stops.isEmpty();
  }

  /// `← 6`, or the stops of a longer detour as they were made: `6 › 12 › 20`.
  public String text() {
    return stops.size() == 1
        ? "← " + stops.getFirst()
        : stops.reversed().stream().map(String::valueOf).collect(Collectors.joining(" › "));
  }
}
