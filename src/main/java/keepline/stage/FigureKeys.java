package keepline.stage;

import java.util.Optional;
import keepline.keys.Key;
import keepline.keys.Stroke;
import keepline.view.Projection;

/// The keys of a figure that fills the window: arrows move it, plus and minus size it, 0 shows it
/// whole. All others go on to the keymap.
final class FigureKeys {
  private static final double STEP = 0.15;
  private static final double CLOSER = 1.25;

  private FigureKeys() {}

  /// What to run for a stroke, if it is one of these.
  static Optional<String> script(Stroke stroke) {
    return switch (stroke) {
      case Stroke.Typed typed -> typed(typed.character());
      case Stroke.Pressed pressed when pressed.with().isEmpty() -> pressed(pressed.key());
      case Stroke.Pressed _ -> Optional.empty();
    };
  }

  private static Optional<String> typed(int character) {
    return switch (character) {
      case '+' -> Optional.of(Projection.zoom(CLOSER));
      case '-' -> Optional.of(Projection.zoom(1 / CLOSER));
      case '0' -> Optional.of(Projection.zoom(0));
      default -> Optional.empty();
    };
  }

  private static Optional<String> pressed(Key key) {
    return switch (key) {
      case LEFT -> Optional.of(Projection.pan(-STEP, 0));
      case RIGHT -> Optional.of(Projection.pan(STEP, 0));
      case UP -> Optional.of(Projection.pan(0, -STEP));
      case DOWN -> Optional.of(Projection.pan(0, STEP));
      default -> Optional.empty();
    };
  }
}
