package keepline.figure.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The tracks of one gap: which turn runs on which, in an order with few crossings.
///
/// Turns that leave one box together, or reach one box together, share a track and so a stem.
final class Tracks {
  /// Pixels that turns on one track keep from each other.
  private static final double APART = 14;

  /// Stems on top of each other are so many times as bad as a crossing.
  private static final int ALONG = 50;

  /// Stems closer than this look like one.
  private static final double CLOSE = 8;

  private final Map<Turn, Integer> numbers = new HashMap<>();
  private final List<List<Turn>> order;
  private final int count;

  Tracks(List<Turn> turns) {
    List<List<Turn>> bundles = improved(bundles(turns));
    this.order = bundles;
    int most = 0;
    List<Integer> given = new ArrayList<>();
    for (int i = 0; i < bundles.size(); i++) {
      int track = 0;
      for (int j = 0; j < i; j++) {
        if (touch(bundles.get(i), bundles.get(j))) {
          track = Math.max(track, given.get(j) + 1);
        }
      }
      given.add(track);
      most = Math.max(most, track + 1);
      for (Turn turn : bundles.get(i)) {
        numbers.put(turn, track);
      }
    }
    this.count = most;
  }

  int count() {
    return count;
  }

  /// A turn's track, from 0 at the rows before.
  int number(Turn turn) {
    return numbers.getOrDefault(turn, 0);
  }

  private static List<List<Turn>> bundles(List<Turn> turns) {
    List<List<Turn>> bundles = new ArrayList<>();
    List<Turn> rest = new ArrayList<>(turns);
    take(rest, bundles, Turn::sourceKey, 2);
    take(rest, bundles, Turn::targetKey, 1);
    rest.forEach(turn -> bundles.add(List.of(turn)));
    return bundles;
  }

  private static void take(
      List<Turn> rest, List<List<Turn>> bundles, Function<Turn, String> key, int least) {
    Map<String, List<Turn>> byKey =
        rest.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    byKey.forEach(
        (name, bundle) -> {
          if (!name.isEmpty() && bundle.size() >= least) {
            bundles.add(bundle);
            rest.removeAll(bundle);
          }
        });
  }

  /// Swaps bundles as long as that takes crossings away.
  private static List<List<Turn>> improved(List<List<Turn>> bundles) {
    List<List<Turn>> best = new ArrayList<>(bundles);
    int least = crossings(best);
    boolean better = true;
    while (better && least > 0) {
      better = false;
      for (int i = 0; i < best.size(); i++) {
        for (int j = i + 1; j < best.size(); j++) {
          Collections.swap(best, i, j);
          int now = crossings(best);
          if (now < least) {
            least = now;
            better = true;
          } else {
            Collections.swap(best, i, j);
          }
        }
      }
    }
    return best;
  }

  private static int crossings(List<List<Turn>> order) {
    int sum = 0;
    for (int i = 0; i < order.size(); i++) {
      for (int j = i + 1; j < order.size(); j++) {
        sum += ALONG * clashes(order.get(i), order.get(j)).size();
        sum += passing(order.get(j), true, order.get(i));
        sum += passing(order.get(i), false, order.get(j));
      }
    }
    return sum;
  }

  /// The places across where a stem of the upper bundle to the rows behind and one of the lower
  /// bundle to the rows before would lie on each other.
  private static List<Double> clashes(List<Turn> upper, List<Turn> lower) {
    List<Double> down = stems(upper, false);
    List<Double> up = stems(lower, true);
    return down.stream().filter(x -> up.stream().anyMatch(y -> Math.abs(x - y) < CLOSE)).toList();
  }

  private static List<Double> stems(List<Turn> bundle, boolean above) {
    List<Double> xs = new ArrayList<>();
    for (Turn t : bundle) {
      if (t.fromAbove() == above) {
        xs.add(t.fromX());
      }
      if (t.toAbove() == above) {
        xs.add(t.toX());
      }
    }
    return xs.stream().distinct().toList();
  }

  /// The places across where stems to both sides lie on each other, in spite of the best order.
  List<Double> clashes() {
    List<Double> all = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      for (int j = i + 1; j < order.size(); j++) {
        all.addAll(clashes(order.get(i), order.get(j)));
      }
    }
    return all;
  }

  /// How many stems of one bundle, to the rows before or behind, pass the other bundle's track.
  private static int passing(List<Turn> stems, boolean above, List<Turn> track) {
    double left = left(track);
    double right = right(track);
    int sum = 0;
    for (Turn t : stems) {
      sum += t.fromAbove() == above && t.fromX() > left && t.fromX() < right ? 1 : 0;
      sum += t.toAbove() == above && t.toX() > left && t.toX() < right ? 1 : 0;
    }
    return sum;
  }

  private static boolean touch(List<Turn> a, List<Turn> b) {
    return left(a) < right(b) + APART && left(b) < right(a) + APART;
  }

  private static double left(List<Turn> bundle) {
    return bundle.stream().mapToDouble(Turn::left).min().orElse(0);
  }

  private static double right(List<Turn> bundle) {
    return bundle.stream().mapToDouble(Turn::right).max().orElse(0);
  }
}
