package keepline.view;

import java.util.Optional;
import keepline.live.Entry;
import keepline.live.Param;
import keepline.live.Turned;
import keepline.reading.Command;

/// The knobs of the live figure in view, as a window's keys and mouse turn them. On a page without
/// a live figure everything here does nothing.
public final class Knobs {
  private final ReaderModel model;

  public Knobs(ReaderModel model) {
    this.model = model;
  }

  /// What a field asks for.
  ///
  /// @param knob what the value is of
  /// @param value as it is now, as it is typed
  /// @param range the values it may have, in words
  public record Asked(String knob, String value, String range) {}

  /// Carries out what turns knobs; the rest is the window's.
  ///
  /// @return whether it was one of those
  public boolean perform(Command.Knob knob) {
    switch (knob) {
      case UP -> model.turn(t -> t.step(1, false));
      case DOWN -> model.turn(t -> t.step(-1, false));
      case FAR_UP -> model.turn(t -> t.step(1, true));
      case FAR_DOWN -> model.turn(t -> t.step(-1, true));
      case NEXT -> model.turn(Turned::next);
      case LATER -> {
        model.turn(t -> t.time(1));
        return model.turned().flatMap(t -> t.figure().time()).isPresent();
      }
      case EARLIER -> model.turn(t -> t.time(-1));
      case RESET -> model.turn(Turned::resetActive);
      case RESET_ALL -> model.turn(Turned::reset);
      case REMEMBER -> remember();
      case COPY, TYPE -> {
        return false;
      }
    }
    return true;
  }

  /// Takes a knob in hand and turns it by so many steps, as the mouse and the focus do.
  public void touch(String knob, int steps) {
    model.turn(t -> t.activate(knob).step(steps, false));
  }

  /// The name of the knob in hand.
  public Optional<String> inHand() {
    return model.turned().map(Turned::active);
  }

  /// The line that brings the figure's state back.
  public Optional<String> stateLine() {
    return model.turned().map(t -> t.figure().stateLine(t.now()));
  }

  /// What to ask for the knob in hand.
  public Optional<Asked> asked() {
    return model.turned().map(Knobs::asked);
  }

  private static Asked asked(Turned turned) {
    Param knob = turned.knob();
    String unit = knob.unit().isEmpty() ? "" : " " + knob.unit();
    String value = knob.write(turned.now().value(knob.id()));
    return new Asked(knob.label(), value, knob.range() + unit);
  }

  /// Takes a typed value for the knob in hand; one that is out of range becomes the nearest, and
  /// the reader is told.
  ///
  /// @return what is wrong with it, as a sentence; nothing where it was taken
  public Optional<String> take(String text) {
    return model.turned().flatMap(t -> take(t.knob().read(text)));
  }

  private Optional<String> take(Entry entry) {
    return switch (entry) {
      case Entry.Taken taken -> {
        model.turn(t -> t.set(taken.value()));
        yield Optional.empty();
      }
      case Entry.Clamped clamped -> {
        model.turn(t -> t.set(clamped.value()));
        model.say(clamped.said() + ".");
        yield Optional.empty();
      }
      case Entry.Refused refused -> Optional.of(refused.said() + ".");
    };
  }

  private void remember() {
    model.turn(Turned::remember);
    Optional<Boolean> kept = model.turned().map(t -> t.ghost().isPresent());
    kept.ifPresent(k -> model.say(k ? "Remembered, in grey; M again forgets it." : "Forgotten."));
  }
}
