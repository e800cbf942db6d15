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
import keepline.keys.Modifier;
import keepline.keys.Stroke;
import keepline.keys.StrokeReader;

/// Hears every key of a window before anything in it does, and passes it on as a stroke.
///
/// Order: a number being typed, a layer over the page, the dock or a control that has the focus,
/// the keymap. What means nothing in all of them goes on to whatever has the focus.
final class KeyFilter {
  private final Actions actions;
  private final StrokeReader strokes = new StrokeReader();
  private final Set<KeyCode> down = new HashSet<>();

  /// What a stroke does to a window.
  interface Actions {
    /// Gives a stroke to what is nearer than the keymap: a number being typed, a layer, the dock, a
    /// link in focus.
    ///
    /// @return whether it meant something there
    boolean takenAbove(Stroke stroke, KeyCode code);

    /// Whether a stroke means something even while text is being written in a field: what a window
    /// does as a whole, and nothing that turns a page.
    boolean meantInField(Stroke stroke);

    /// Carries out what the keymap says.
    ///
    /// @param held whether the key repeats
    /// @return whether it says anything
    boolean take(Stroke stroke, boolean held);
  }

  /// Whether the key that is down repeats; what it writes repeats with it.
  private boolean held;

  KeyFilter(Actions actions) {
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
    held = !down.add(event.getCode());
    Optional<Stroke> stroke = strokes.pressed(event.getCode().name(), modifiers(event));
    stroke.ifPresent(s -> take(s, event));
  }

  private void typed(KeyEvent event) {
    if (writing(event)) {
      return;
    }
    strokes.typed(event.getCharacter(), modifiers(event)).ifPresent(s -> take(s, event));
  }

  private void take(Stroke stroke, KeyEvent event) {
    if (actions.takenAbove(stroke, event.getCode())) {
      event.consume();
      return;
    }
    if (ownedByControl(stroke, event)) {
      return;
    }
    if (event.getCode() != KeyCode.TAB && actions.take(stroke, held)) {
      event.consume();
    }
  }

  /// A focused button takes Enter and Space, a text field every key that writes or moves in it.
  private boolean ownedByControl(Stroke stroke, KeyEvent event) {
    Node focus = focus(event);
    boolean presses = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
    return (focus instanceof Button && presses && !event.isControlDown() && !event.isAltDown())
        || (focus instanceof TextInputControl && !actions.meantInField(stroke));
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
