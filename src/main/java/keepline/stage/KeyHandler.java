package keepline.stage;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import keepline.keys.Keymap;
import keepline.keys.Modifier;
import keepline.keys.Stroke;
import keepline.keys.StrokeReader;
import keepline.reading.Command;

/// Takes every key of a window before anything in it does, and passes on what it means.
///
/// Order: a layer over the page, a number being typed, the dock or a control that has the focus, the keymap. What means
/// nothing here goes on to whatever has the focus: selecting text and walking links are the page view's own.
final class KeyHandler {
  private final Keymap keymap;
  private final Actions actions;
  private final StrokeReader strokes = new StrokeReader();
  private final Set<KeyCode> down = new HashSet<>();

  /// What keys do to a window.
  interface Actions {
    /// Carries out a command.
    ///
    /// @param held whether the key repeats
    void perform(Command command, boolean held);

    /// Gives a stroke to what lies over the page or has the focus.
    ///
    /// @return whether it meant something there
    boolean takenAbove(Stroke stroke, KeyCode code);
  }

  KeyHandler(Keymap keymap, Actions actions) {
    this.keymap = keymap;
    this.actions = actions;
  }

  void watch(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    scene.addEventFilter(KeyEvent.KEY_RELEASED, e -> down.remove(e.getCode()));
    scene
        .windowProperty()
        .flatMap(w -> w.focusedProperty())
        .addListener((o, was, is) -> down.clear());
  }

  private void pressed(KeyEvent event) {
    boolean held = !down.add(event.getCode());
    Optional<Stroke> stroke = strokes.pressed(event.getCode().name(), modifiers(event));
    stroke.ifPresent(s -> take(s, event, held));
  }

  private void typed(KeyEvent event) {
    if (writing(event)) {
      return;
    }
    strokes
        .typed(event.getCharacter(), modifiers(event))
        .ifPresent(s -> take(s, event, false));
  }

  private void take(Stroke stroke, KeyEvent event, boolean held) {
    if (actions.takenAbove(stroke, event.getCode())) {
      event.consume();
      return;
    }
    if (ownedByControl(stroke, event)) {
      return;
    }
    Optional<Command> command = keymap.command(stroke);
    if (command.isPresent() && !(command.get() instanceof Command.Focus f && isTab(f))) {
      event.consume();
      actions.perform(command.get(), held);
    }
  }

  /// Tab is left to the toolkit, which walks links and controls in reading order.
  private static boolean isTab(Command.Focus focus) {
    return focus == Command.Focus.NEXT || focus == Command.Focus.PREVIOUS;
  }

  /// A focused button takes Enter and Space, a text field every key that writes or moves in it.
  private static boolean ownedByControl(Stroke stroke, KeyEvent event) {
    Node focus = focus(event);
    boolean presses = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
    return (focus instanceof Button && presses && !event.isControlDown() && !event.isAltDown())
        || (focus instanceof TextInputControl && !stroke.equals(Stroke.ESCAPE));
  }

  private static boolean writing(KeyEvent event) {
    return focus(event) instanceof TextInputControl;
  }

  private static Node focus(KeyEvent event) {
    return ((Scene) event.getSource()).getFocusOwner();
  }

  /// On macOS, Cmd stands for Ctrl.
  private static Set<Modifier> modifiers(KeyEvent event) {
    Set<Modifier> with = EnumSet.noneOf(Modifier.class);
    if (event.isShortcutDown() || event.isControlDown()) {
      with.add(Modifier.CTRL);
    }
    if (event.isAltDown()) {
      with.add(Modifier.ALT);
    }
    if (event.isShiftDown()) {
      with.add(Modifier.SHIFT);
    }
    return with;
  }
}
