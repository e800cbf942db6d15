package keepline.live;

import java.util.Optional;

/// A live figure as its reader has left it: where its knobs stand, which of them the keys turn, and
/// what was remembered to compare with.
///
/// @param active the parameter that the keys turn, one of the figure's
/// @param ghost the remembered state, if there is one
public record Turned(LiveFigure figure, State now, String active, Optional<State> ghost) {
  public Turned {
    if (!figure.keys().contains(active)) {
      throw new IllegalArgumentException(active + " is no knob of this figure");
    }
  }

  /// The figure as it opens: the main knob active, nothing remembered.
  public static Turned start(LiveFigure figure) {
    return new Turned(figure, figure.start(), figure.keys().getFirst(), Optional.empty());
  }

  /// The same in a figure that was read anew: what still fits stays.
  public Turned in(LiveFigure anew) {
    if (!anew.engine().name().equals(figure.engine().name())) {
      return start(anew);
    }
    String knob = anew.keys().contains(active) ? active : anew.keys().getFirst();
    boolean untouched = now.equals(figure.start());
    return new Turned(anew, untouched ? anew.start() : now, knob, ghost);
  }

  /// What to draw.
  public Moment moment() {
    return new Moment(now, ghost);
  }

  /// The active knob moved by so many steps.
  public Turned step(int steps, boolean coarse) {
    return steps == 0 ? this : with(now.stepped(active, steps, coarse));
  }

  /// The knob that comes after the active one, round.
  public Turned next() {
    int at = figure.keys().indexOf(active);
    return activate(figure.keys().get((at + 1) % figure.keys().size()));
  }

  /// A knob to turn from now on; one that the figure doesn't show changes nothing.
  public Turned activate(String knob) {
    return figure.keys().contains(knob) ? new Turned(figure, now, knob, ghost) : this;
  }

  /// Steps of time, where the figure has any.
  public Turned time(int steps) {
    return figure.time().map(t -> with(now.stepped(t.id(), steps, false))).orElse(this);
  }

  /// The active knob where it stood at first.
  public Turned resetActive() {
    return with(now.with(active, figure.start().value(active)));
  }

  /// The whole figure as it opened.
  public Turned reset() {
    return start(figure);
  }

  /// The present state remembered; where it is remembered already, forgotten.
  public Turned remember() {
    Optional<State> kept = ghost.equals(Optional.of(now)) ? Optional.empty() : Optional.of(now);
    return new Turned(figure, now, active, kept);
  }

  /// The active knob at another value that it accepts.
  public Turned set(Value value) {
    return with(now.with(active, value));
  }

  /// The active knob.
  public Param knob() {
    return now.param(active);
  }

  /// What a reader should notice now.
  public String sentence() {
    return figure.sentence(now);
  }

  private Turned with(State state) {
    return new Turned(figure, state, active, ghost);
  }
}
