package keepline.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import keepline.reading.Command.Go;
import keepline.reading.Reading;

/// A page number being typed: which page each digit leads to, how long the number stays open, what
/// Enter and Esc make of it, what its box says.
///
/// Immutable and without a clock: times are milliseconds from any origin and never go back. A
/// number takes digits for a while ([#openFor], 1.2 s); closed, it stays in its box, where Esc
/// still takes it back, until [#RECENT] after its last digit. As long as that, whatever happened
/// since, Enter is its confirmation.
///
/// @param openFor how long after a digit another one extends the number, in milliseconds
/// @param lastDigit when the last digit came, if one ever did
public record Digits(long openFor, State state, OptionalLong lastDigit) {
  /// How long after the last digit Enter and Esc still belong to the number, in milliseconds.
  public static final long RECENT = 5_000;

  private static final long OPEN_FOR = 1_200;

  public Digits {
    if (openFor < 1 || openFor > RECENT) {
      throw new IllegalArgumentException(
          "a number stays open from 1 to " + RECENT + " ms, not " + openFor);
    }
  }

  /// Where a number stands.
  public sealed interface State {
    /// No number.
    record Idle() implements State {}

    /// A number that takes another digit.
    ///
    /// @param value of the digits that count so far; 0 after a lone 0 and after a refused digit
    /// @param page in view
    /// @param origin the page where it began
    /// @param refused whether the last digit led out of the deck
    record Open(int value, int page, int origin, boolean refused) implements State {}

    /// A number that is closed and still in its box.
    record Closed(int page, int origin, boolean refused) implements State {}
  }

  /// What an event meant for the number.
  public sealed interface Outcome {
    /// The page with this number is to be in view.
    record GoTo(int page) implements Outcome {}

    /// No page has this number: stay, and say which numbers there are, for example `1-40`.
    record Stay(String range) implements Outcome {}

    /// The number is closed, or what was left of it is gone.
    record Closed() implements Outcome {}

    /// The number is withdrawn; the page where it began is to be in view.
    record WentBack(int page) implements Outcome {}

    /// Nothing; the event is somebody else's, or too little to act on.
    record Nothing() implements Outcome {}
  }

  /// The state after an event.
  ///
  /// @param moves what the navigator has to do, in this order; complete, also where an event found
  ///   a number whose time had run out
  public record Step(Digits then, Outcome outcome, List<Go> moves) {
    public Step {
      moves = List.copyOf(moves);
    }
  }

  private static final State IDLE = new State.Idle();

  /// No number yet; the usual time.
  public static Digits none() {
    return openFor(OPEN_FOR);
  }

  /// No number yet; another time.
  public static Digits openFor(long millis) {
    return new Digits(millis, IDLE, OptionalLong.empty());
  }

  /// A digit.
  ///
  /// @param here the page in view
  /// @param pages how many the deck has
  public Step press(int digit, long now, int here, int pages) {
    if (pages == 0) {
      return step(IDLE, new Outcome.Nothing(), settling());
    }
    if (late(now, openFor)) {
      Digits fresh = new Digits(openFor, IDLE, OptionalLong.of(now));
      return fresh.typed(new State.Open(0, here, here, false), digit, pages, settling());
    }
    Digits later = new Digits(openFor, state, OptionalLong.of(now));
    return state instanceof State.Open open
        ? later.typed(open, digit, pages, List.of())
        : later.typed(new State.Open(0, here, here, false), digit, pages, List.of());
  }

  private Step typed(State.Open before, int digit, int pages, List<Go> first) {
    long value = before.value() * 10L + digit;
    if (value == 0) {
      State then = new State.Open(0, before.page(), before.origin(), false);
      return step(then, new Outcome.Nothing(), first);
    }
    if (value > pages) {
      State then = new State.Open(0, before.page(), before.origin(), true);
      return step(then, new Outcome.Stay(NumberBox.range(pages)), first);
    }
    int page = (int) value;
    boolean longer = value * 10 <= pages;
    List<Go> moves = new ArrayList<>(first);
    moves.add(new Go.Typed(page));
    if (!longer) {
      moves.add(new Go.Settle());
    }
    State then =
        longer
            ? new State.Open(page, page, before.origin(), false)
            : new State.Closed(page, before.origin(), false);
    return step(then, new Outcome.GoTo(page), moves);
  }

  /// Enter. [Outcome.Nothing] means that it is an ordinary Enter.
  public Step confirm(long now) {
    Outcome outcome = late(now, RECENT) ? new Outcome.Nothing() : new Outcome.Closed();
    return step(IDLE, outcome, settling());
  }

  /// Esc. [Outcome.Nothing] means that it is for something else to close.
  public Step cancel(long now) {
    if (late(now, RECENT)) {
      return step(IDLE, new Outcome.Nothing(), settling());
    }
    return switch (state) {
      case State.Idle() -> step(IDLE, new Outcome.Nothing());
      case State.Open s -> step(IDLE, back(s.page(), s.origin()), new Go.TakeBack());
      case State.Closed s when s.page() == s.origin() -> step(IDLE, new Outcome.Closed());
      case State.Closed s -> step(IDLE, back(s.page(), s.origin()), new Go.Back());
    };
  }

  /// Time has passed: closes a number that has been open long enough, clears a box that has been
  /// shown long enough.
  public Step expire(long now) {
    return switch (state) {
      case State.Open s when late(now, openFor) -> {
        boolean said = s.page() != s.origin() || s.value() > 0 || s.refused();
        State then = said && !late(now, RECENT) ? closed(s) : IDLE;
        yield step(then, new Outcome.Closed(), new Go.Settle());
      }
      case State.Closed _ when late(now, RECENT) -> step(IDLE, new Outcome.Closed());
      case State.Idle(), State.Open _, State.Closed _ -> step(state, new Outcome.Nothing());
    };
  }

  /// Another command came: the number is done, and its box goes.
  public Step interrupt() {
    return step(IDLE, new Outcome.Closed(), settling());
  }

  /// When [#expire] next has something to do.
  public OptionalLong due() {
    return switch (state) {
      case State.Idle() -> OptionalLong.empty();
      case State.Open _ -> OptionalLong.of(lastDigit.orElseThrow() + openFor);
      case State.Closed _ -> OptionalLong.of(lastDigit.orElseThrow() + RECENT);
    };
  }

  /// Whether there is a box on screen, and Esc would do what it says.
  public boolean shown() {
    return !(state instanceof State.Idle);
  }

  /// What the box beside the dock says, if there is one.
  public Optional<String> box(Reading reading) {
    return NumberBox.text(state, reading);
  }

  private static State closed(State.Open s) {
    return new State.Closed(s.page(), s.origin(), s.refused());
  }

  private static Outcome back(int page, int origin) {
    return page == origin ? new Outcome.Closed() : new Outcome.WentBack(origin);
  }

  private List<Go> settling() {
    return state instanceof State.Open ? List.of(new Go.Settle()) : List.of();
  }

  private boolean late(long now, long after) {
    return lastDigit.isEmpty() || now - lastDigit.getAsLong() >= after;
  }

  private Step step(State then, Outcome outcome, Go... moves) {
    return step(then, outcome, List.of(moves));
  }

  private Step step(State then, Outcome outcome, List<Go> moves) {
    return new Step(new Digits(openFor, then, lastDigit), outcome, moves);
  }
}
