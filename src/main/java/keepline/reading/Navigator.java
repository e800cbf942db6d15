package keepline.reading;

import java.util.List;
import java.util.Optional;
import keepline.page.Deck;
import keepline.reading.Command.Arrival;
import keepline.reading.Command.Go;

/// Carries out moves in a deck: a reading and a move in, the next reading out.
///
/// Pages are turned without a trace; jumps (numbers, links, first, last, sections) make an entry in
/// the history. A move that leads nowhere gives the same reading back. While a number is being
/// typed, any other move settles it first.
public final class Navigator {
  private Navigator() {}

  public static Reading go(Reading reading, Go move) {
    if (reading.number() == 0) {
      return reading;
    }
    return switch (move) {
      case Go.Typed typed -> typed(reading, typed.number());
      case Go.Settle() -> settled(reading);
      case Go.TakeBack() -> takenBack(reading);
      case Go.Next() -> next(settled(reading));
      case Go.Previous previous -> previous(settled(reading), previous.arrival());
      case Go.First() -> first(settled(reading));
      case Go.Last() -> last(settled(reading));
      case Go.ToNumber to -> jump(settled(reading), to.number());
      case Go.ToPage to -> toPage(settled(reading), to.id());
      case Go.NextSection() -> section(settled(reading), 1);
      case Go.PreviousSection() -> section(settled(reading), -1);
      case Go.ToSection to -> toSection(settled(reading), to.number());
      case Go.Back() -> back(settled(reading));
      case Go.Forward() -> forward(settled(reading));
    };
  }

  private static Reading next(Reading r) {
    return r.number() == r.deck().size() ? r : turn(r, r.number() + 1, Arrival.START);
  }

  private static Reading previous(Reading r, Arrival arrival) {
    return r.number() == 1 ? r : turn(r, r.number() - 1, arrival);
  }

  private static Reading turn(Reading r, int to, Arrival arrival) {
    String id = r.deck().page(to).id();
    return r.turnedTo(
        to,
        switch (arrival) {
          case START -> Place.startOf(id);
          case END -> Place.endOf(id);
        });
  }

  private static Reading first(Reading r) {
    return r.number() == 1 ? r.scrolledTo(0) : jump(r, 1);
  }

  private static Reading last(Reading r) {
    int last = r.deck().size();
    return r.number() == last ? r.scrolledTo(1) : jump(r, last);
  }

  private static Reading toPage(Reading r, String id) {
    return r.deck().number(id).map(n -> jump(r, n)).orElse(r);
  }

  private static Reading section(Reading r, int step) {
    List<SectionRun> runs = r.sections();
    int at = 0;
    while (!runs.get(at).contains(r.number())) {
      at++;
    }
    int to = at + step;
    return to < 0 || to == runs.size() ? r : jump(r, runs.get(to).first());
  }

  private static Reading toSection(Reading r, int number) {
    List<SectionRun> named = r.sections().stream().filter(SectionRun::named).toList();
    return number < 1 || number > named.size() ? r : jump(r, named.get(number - 1).first());
  }

  private static Reading jump(Reading r, int to) {
    if (to == r.number() || !has(r.deck(), to)) {
      return r;
    }
    Place at = Place.startOf(r.deck().page(to).id());
    History history = r.history().jumped(r.here(), at.page());
    return new Reading(r.deck(), to, at, history, r.read(), r.typingFrom());
  }

  private static Reading back(Reading r) {
    return moved(r, r.history().back(r.here(), r::reachable));
  }

  private static Reading forward(Reading r) {
    return moved(r, r.history().forward(r.here(), r::reachable));
  }

  private static Reading moved(Reading r, Optional<History.Move> move) {
    return move.flatMap(
            m ->
                r.deck()
                    .number(m.to().page())
                    .map(n -> new Reading(r.deck(), n, m.to(), m.then(), r.read(), r.typingFrom())))
        .orElse(r);
  }

  private static Reading typed(Reading r, int to) {
    if (!has(r.deck(), to)) {
      return r;
    }
    Place from = r.typingFrom().orElse(r.here());
    String id = r.deck().page(to).id();
    Place at = id.equals(from.page()) ? from : Place.startOf(id);
    return new Reading(r.deck(), to, at, r.history(), r.read(), Optional.of(from));
  }

  private static Reading settled(Reading r) {
    if (r.typingFrom().isEmpty()) {
      return r;
    }
    Place from = r.typingFrom().get();
    Place here = r.here();
    History history =
        from.page().equals(here.page()) ? r.history() : r.history().jumped(from, here.page());
    return new Reading(r.deck(), r.number(), here, history, r.read(), Optional.empty());
  }

  private static Reading takenBack(Reading r) {
    if (r.typingFrom().isEmpty()) {
      return r;
    }
    Place from = r.typingFrom().get();
    int to = r.deck().number(from.page()).orElse(r.number());
    return new Reading(r.deck(), to, from, r.history(), r.read(), Optional.empty());
  }

  private static boolean has(Deck deck, int number) {
    return number >= 1 && number <= deck.size();
  }
}
