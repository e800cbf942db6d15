package keepline.stage;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import keepline.keys.Modifier;
import keepline.keys.Stroke;

/// Which keys of a US keyboard make a stroke.
final class Fingers {
  private Fingers() {}

  static KeyCode[] of(Stroke stroke) {
    return switch (stroke) {
      case Stroke.Pressed p -> held(p, KeyCode.valueOf(p.key().name()));
      case Stroke.Typed t -> typed(t);
    };
  }

  private static KeyCode[] held(Stroke.Pressed stroke, KeyCode key) {
    List<KeyCode> keys = new ArrayList<>();
    for (Modifier m : Modifier.values()) {
      if (stroke.with().contains(m)) {
        keys.add(
            switch (m) {
              case CTRL -> KeyCode.CONTROL;
              case ALT -> KeyCode.ALT;
              case SHIFT -> KeyCode.SHIFT;
            });
      }
    }
    keys.add(key);
    return keys.toArray(KeyCode[]::new);
  }

  private static KeyCode[] typed(Stroke.Typed stroke) {
    String text = Character.toString(Character.toUpperCase(stroke.character()));
    return switch (text) {
      case "?" -> new KeyCode[] {KeyCode.SHIFT, KeyCode.SLASH};
      case "/" -> new KeyCode[] {KeyCode.SLASH};
      case "." -> new KeyCode[] {KeyCode.PERIOD};
      case "," -> new KeyCode[] {KeyCode.COMMA};
      case ";" -> new KeyCode[] {KeyCode.SEMICOLON};
      case "=" -> new KeyCode[] {KeyCode.EQUALS};
      case "-" -> new KeyCode[] {KeyCode.MINUS};
      case "+" -> new KeyCode[] {KeyCode.SHIFT, KeyCode.EQUALS};
      case "[" -> new KeyCode[] {KeyCode.OPEN_BRACKET};
      case "]" -> new KeyCode[] {KeyCode.CLOSE_BRACKET};
      case "{" -> new KeyCode[] {KeyCode.SHIFT, KeyCode.OPEN_BRACKET};
      case "}" -> new KeyCode[] {KeyCode.SHIFT, KeyCode.CLOSE_BRACKET};
      default -> {
        boolean digit = Character.isDigit(stroke.character());
        KeyCode key = KeyCode.valueOf(digit ? "DIGIT" + text : text);
        yield stroke.shift() ? new KeyCode[] {KeyCode.SHIFT, key} : new KeyCode[] {key};
      }
    };
  }
}
