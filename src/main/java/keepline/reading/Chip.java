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

  /// `← 6`, or `← 20 ← 12 ← 6`: each arrow is one step back.
  public String text() {
    return stops.stream().map(n -> "← " + n).collect(Collectors.joining(" "));
  }
}
