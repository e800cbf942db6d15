package keepline.stage;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import keepline.keys.KeyHandler;
import keepline.keys.Stroke;
import keepline.reading.Command;
import keepline.view.ReaderModel;

/// Carries out what strokes and commands mean in one window, and keeps the clock for a page number
/// being typed.
final class Performer {
  private final ReaderModel model;
  private final ReaderPane pane;
  private final Consumer<Command.Window> window;
  private final PauseTransition clock = new PauseTransition();
  private KeyHandler keys;

  /// @param keys the keymap, with no number typed yet
  /// @param window carries out what only a window can do, scrolling aside
  Performer(ReaderModel model, ReaderPane pane, KeyHandler keys, Consumer<Command.Window> window) {
    this.model = model;
    this.pane = pane;
    this.keys = keys;
    this.window = window;
    clock.setOnFinished(e -> apply(this.keys.expire(model.reading(), now()), false));
  }

  /// Whether a page number being typed wants this stroke whatever has the focus.
  boolean claims(Stroke stroke) {
    return keys.claims(stroke, now());
  }

  /// What the keymap says a stroke means.
  Optional<Command> meaning(Stroke stroke) {
    return keys.keymap().command(stroke);
  }

  /// A stroke that nothing nearer has taken.
  ///
  /// @return whether it meant anything
  boolean take(Stroke stroke, boolean held) {
    if (held && stroke instanceof Stroke.Typed t && Character.isDigit(t.character())) {
      return true; // one finger, one digit
    }
    pane.note();
    return apply(keys.handle(stroke, model.reading(), now()), held);
  }

  /// A command from wherever: link, dock, mouse.
  void perform(Command command, boolean held) {
    pane.note();
    apply(keys.perform(command, model.reading(), now()), held);
  }

  @SuppressWarnings(
      "ReferenceEquality") // a whole deck would be compared to learn that nothing moved
  private boolean apply(KeyHandler.Result result, boolean held) {
    keys = result.then();
    if (result.reading() != model.reading()) {
      model.moved(result.reading());
    }
    pane.typing(keys.box(model.reading()).orElse(""));
    schedule();
    result.window().ifPresent(command -> carryOut(command, held));
    return result.taken();
  }

  private void carryOut(Command.Window command, boolean held) {
    switch (command) {
      case Command.Scroll scroll ->
          scroll.turn(!pane.scroll(scroll), held).ifPresent(go -> perform(go, held));
      case Command.Select select -> pane.select(select);
      // held down, a switch would flicker
      case Command.Act act when held -> {}
      case Command.Act act -> window.accept(act);
      case Command.Seek seek when held -> {}
      case Command.Seek seek -> window.accept(seek);
      case Command.Match match -> window.accept(match);
      case Command.Knob knob when held && !repeats(knob) -> {}
      case Command.Knob knob -> window.accept(knob);
      case Command.Mark mark when held -> {}
      case Command.Mark mark -> window.accept(mark);
      case Command.Figure figure when held -> {}
      case Command.Figure figure -> window.accept(figure);
      case Command.Focus focus -> window.accept(focus);
      case Command.TextSize size -> window.accept(size);
    }
  }

  private static boolean repeats(Command.Knob knob) {
    return switch (knob) {
      case UP, DOWN, FAR_UP, FAR_DOWN, LATER, EARLIER -> true;
      case NEXT, RESET, RESET_ALL, REMEMBER, COPY, TYPE -> false;
    };
  }

  private void schedule() {
    OptionalLong due = keys.due();
    clock.stop();
    if (due.isPresent()) {
      clock.setDuration(Duration.millis((double) Math.max(1, due.getAsLong() - now())));
      clock.playFromStart();
    }
  }

  private static long now() {
    return System.nanoTime() / 1_000_000;
  }
}
