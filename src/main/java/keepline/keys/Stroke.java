package keepline.keys;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One act on the keyboard: a character written, or a key pressed with what is held down.
///
/// Written and read as manuals do: `N`, `Shift+G`, `?`, `Page Down`, `Ctrl+Shift+P`.
public sealed interface Stroke {
  Stroke ENTER = new Pressed(Key.ENTER, Set.of());
  Stroke ESCAPE = new Pressed(Key.ESCAPE, Set.of());

  /// A character, whichever key wrote it. Letters are kept small, with Shift beside them, so that
  /// Caps Lock changes nothing; for other characters Shift is part of the writing and is dropped.
  record Typed(int character, boolean shift) implements Stroke {
    public Typed {
      if (Character.isWhitespace(character) || Character.isISOControl(character)) {
        throw new IllegalArgumentException("U+%04X is not typed but pressed".formatted(character));
      }
      if (Character.isLetter(character)) {
        character = Character.toLowerCase(character);
      } else {
        shift = false;
      }
    }

    @Override
    public String toString() {
      return (shift ? "Shift+" : "") + Character.toString(Character.toUpperCase(character));
    }
  }

  /// A key that was pressed. Keys that write, without Ctrl or Alt, are [Typed] instead; keys of the
  /// keypad are the keys that they stand for.
  record Pressed(Key key, Set<Modifier> with) implements Stroke {
    public Pressed {
      key = key.main();
      with = Set.copyOf(with);
      if (key.writes() && !with.contains(Modifier.CTRL) && !with.contains(Modifier.ALT)) {
        throw new IllegalArgumentException(
            key.label() + " without Ctrl or Alt is not pressed but typed");
      }
    }

    @Override
    public String toString() {
      return Arrays.stream(Modifier.values())
              .filter(with::contains)
              .map(m -> m.label() + "+")
              .collect(Collectors.joining())
          + key.label();
    }
  }

  /// Reads what `toString` writes.
  ///
  /// @throws IllegalArgumentException if `text` names no stroke
  static Stroke parse(String text) {
    Set<Modifier> with = EnumSet.noneOf(Modifier.class);
    String rest = text;
    for (Modifier m : Modifier.values()) {
      String prefix = m.label() + "+";
      if (rest.startsWith(prefix)) {
        with.add(m);
        rest = rest.substring(prefix.length());
      }
    }
    boolean chord = with.contains(Modifier.CTRL) || with.contains(Modifier.ALT);
    boolean one = rest.codePointCount(0, rest.length()) == 1;
    if (one && !chord && (with.isEmpty() || Character.isLetter(rest.codePointAt(0)))) {
      return new Typed(rest.codePointAt(0), with.contains(Modifier.SHIFT));
    }
    Optional<Key> key = Key.labelled(rest).filter(k -> chord || !k.writes());
    if (key.isEmpty()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no stroke; write it like N, Shift+G, ?, Page Down or Ctrl+Q.");
    }
    return new Pressed(key.get(), with);
  }
}
