package keepline.keys;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import keepline.reading.Command;
import keepline.reading.Command.Act;
import keepline.reading.Command.Go;
import keepline.reading.Command.Window;
import keepline.reading.Navigator;
import keepline.reading.Reading;

/// Carries strokes and commands out on a reading, page numbers being typed included, and says what
/// is left for the window. Immutable and without a clock; times are milliseconds, as in [Digits].
///
/// A window asks [#claims] before a layer or a focused control gets a stroke; hands what they don't
/// take to [#handle]; hands links, dock and mouse buttons to [#perform]; calls [#expire] when
/// [#due] has come; and shows [#box].
public record KeyHandler(Keymap keymap, Digits digits) {

  /// What came of an event.
  ///
  /// @param then the handler from now on
  /// @param reading the reading from now on; the same as before where nothing moved
  /// @param window what the window has to do
  /// @param taken whether the event is used up; if not, it meant nothing here
  public record Result(KeyHandler then, Reading reading, Optional<Window> window, boolean taken) {}

  public static KeyHandler standard() {
    return new KeyHandler(Keymap.standard(), Digits.none());
  }

  /// Whether a page number wants this stroke whatever has the focus: Enter and Esc while its box is
  /// shown.
  public boolean claims(Stroke stroke, long now) {
    boolean one = stroke.equals(Stroke.ENTER) || stroke.equals(Stroke.ESCAPE);
    return one && expired(now).shown();
  }

  /// A stroke that nothing nearer has taken.
  public Result handle(Stroke stroke, Reading reading, long now) {
    if (stroke.equals(Stroke.ENTER)) {
      Digits.Step step = digits.confirm(now);
      if (!(step.outcome() instanceof Digits.Outcome.Nothing)) {
        return done(step, reading);
      }
    }
    return keymap
        .command(stroke)
        .map(command -> perform(command, reading, now))
        .orElseGet(() -> new Result(this, reading, Optional.empty(), false));
  }

  /// A command, wherever it comes from. Any but a digit ends a number that is being typed.
  public Result perform(Command command, Reading reading, long now) {
    return switch (command) {
      case Command.Digit digit ->
          done(digits.press(digit.value(), now, reading.number(), reading.size()), reading);
      case Act act when act == Act.DISMISS -> dismiss(reading, now);
      case Go move -> {
        Result free = done(digits.interrupt(), reading);
        yield new Result(free.then(), Navigator.go(free.reading(), move), Optional.empty(), true);
      }
      case Window window -> {
        Result free = done(digits.interrupt(), reading);
        yield new Result(free.then(), free.reading(), Optional.of(window), true);
      }
    };
  }

  /// Time has passed.
  public Result expire(Reading reading, long now) {
    return done(digits.expire(now), reading);
  }

  /// When [#expire] next has something to do.
  public OptionalLong due() {
    return digits.due();
  }

  /// What the box of a page number being typed says, if there is one.
  public Optional<String> box(Reading reading) {
    return digits.box(reading);
  }

  private Result dismiss(Reading reading, long now) {
    Digits.Step step = digits.cancel(now);
    Result result = done(step, reading);
    return step.outcome() instanceof Digits.Outcome.Nothing
        ? new Result(result.then(), result.reading(), Optional.of(Act.DISMISS), true)
        : result;
  }

  private Digits expired(long now) {
    Digits once = digits.expire(now).then();
    return once.expire(now).then();
  }

  private Result done(Digits.Step step, Reading reading) {
    return new Result(
        new KeyHandler(keymap, step.then()), all(step.moves(), reading), Optional.empty(), true);
  }

  private static Reading all(List<Go> moves, Reading reading) {
    Reading now = reading;
    for (Go move : moves) {
      now = Navigator.go(now, move);
    }
    return now;
  }
}
