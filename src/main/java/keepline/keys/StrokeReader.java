package keepline.keys;

import java.util.Optional;
import java.util.Set;

/// Makes strokes of a window's key events, so that every finger's act counts once.
///
/// A window sends both events of a key, the press first, as toolkits do. Keys with a name, the
/// keypad, and everything with Ctrl or Alt count when pressed, and what they write is then passed
/// over; other characters count when written, because which key wrote them depends on the layout.
public final class StrokeReader {
  private boolean pressCounted;

  /// A key went down, or repeats.
  ///
  /// @param code the toolkit's name for it, for example `PAGE_DOWN`, also one that nobody here
  ///   knows
  /// @param with what is held down
  public Optional<Stroke> pressed(String code, Set<Modifier> with) {
    Optional<Stroke> stroke = Key.named(code).flatMap(key -> pressed(key, with));
    pressCounted = stroke.isPresent();
    return stroke;
  }

  /// A key wrote something.
  ///
  /// @param text one character; anything else is no stroke
  /// @param with what is held down
  public Optional<Stroke> typed(String text, Set<Modifier> with) {
    boolean one = !text.isEmpty() && text.codePointCount(0, text.length()) == 1;
    if (pressCounted || chord(with) || !one) {
      return Optional.empty();
    }
    int character = text.codePointAt(0);
    if (Character.isWhitespace(character) || Character.isISOControl(character)) {
      return Optional.empty();
    }
    return Optional.of(new Stroke.Typed(character, with.contains(Modifier.SHIFT)));
  }

  private static Optional<Stroke> pressed(Key key, Set<Modifier> with) {
    if (chord(with)) {
      return Optional.of(new Stroke.Pressed(key, with));
    }
    if (key.keypadCharacter().isPresent()) {
      return key.keypadCharacter().map(c -> new Stroke.Typed(c, false));
    }
    return key.writes() ? Optional.empty() : Optional.of(new Stroke.Pressed(key, with));
  }

  private static boolean chord(Set<Modifier> with) {
    return with.contains(Modifier.CTRL) || with.contains(Modifier.ALT);
  }
}
