package keepline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Where jumps started from, for going back, and where going back started from, for going forward.
///
/// Paging leaves no trace here. Both lists end with the nearest place and hold at most [#LIMIT];
/// the oldest goes first.
///
/// @param back places that jumps left
/// @param forward places that going back left
public record History(List<Stop> back, List<Place> forward) {
  public static final int LIMIT = 100;

  public static final History EMPTY = new History(List.of(), List.of());

  public History {
    back = nearest(back);
    forward = nearest(forward);
  }

  /// A place to go to and the history once there.
  record Move(Place to, History then) {}

  /// After a jump from `from` to the page `to`. There is nothing to go forward to any more, and two
  /// stops in a row at one page are one.
  History jumped(Place from, String to) {
    List<Stop> stops = new ArrayList<>(back);
    if (!stops.isEmpty() && stops.getLast().place().page().equals(from.page())) {
      stops.removeLast();
    }
    stops.add(new Stop(from, true));
    return new History(stops, List.of()).arrived(to);
  }

  /// After coming to `page` in whatever way: who is back at a stop needs neither it nor the later
  /// ones to find the way.
  History arrived(String page) {
    int at = 0;
    while (at < back.size() && !(back.get(at).open() && back.get(at).place().page().equals(page))) {
      at++;
    }
    if (at == back.size()) {
      return this;
    }
    List<Stop> stops = new ArrayList<>(back.subList(0, at));
    back.subList(at, back.size()).forEach(s -> stops.add(s.closed()));
    return new History(stops, forward);
  }

  /// Back from `here` to the nearest stop at a page that `reachable` accepts; stops before it are
  /// dropped.
  Optional<Move> back(Place here, Predicate<Place> reachable) {
    for (int i = back.size() - 1; i >= 0; i--) {
      Place to = back.get(i).place();
      if (reachable.test(to)) {
        List<Place> ahead = new ArrayList<>(forward);
        ahead.add(here);
        History then = new History(back.subList(0, i), ahead);
        return Optional.of(new Move(to, then.arrived(to.page())));
      }
    }
    return Optional.empty();
  }

  /// Forward from `here`, the mirror image of going back.
  Optional<Move> forward(Place here, Predicate<Place> reachable) {
    for (int i = forward.size() - 1; i >= 0; i--) {
      Place to = forward.get(i);
      if (reachable.test(to)) {
        List<Stop> stops = new ArrayList<>(back);
        stops.add(new Stop(here, true));
        History then = new History(stops, forward.subList(0, i));
        return Optional.of(new Move(to, then.arrived(to.page())));
      }
    }
    return Optional.empty();
  }

  private static <T> List<T> nearest(List<T> places) {
    return List.copyOf(places.subList(Math.max(0, places.size() - LIMIT), places.size()));
  }
}
