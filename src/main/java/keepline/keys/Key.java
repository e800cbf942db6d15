package keepline.keys;

import java.util.Arrays;
import java.util.Optional;

/// A key of the keyboard, whatever it writes on this layout.
///
/// Constants are called as JavaFX calls its key codes, so that a window translates by name. Three
/// sorts: keys with a name of their own, keys that write a character, and keys of the keypad, each
/// of which stands for one of the others.
public enum Key {
  LEFT("Left"),
  RIGHT("Right"),
  UP("Up"),
  DOWN("Down"),
  PAGE_UP("Page Up"),
  PAGE_DOWN("Page Down"),
  HOME("Home"),
  END("End"),
  SPACE("Space"),
  ENTER("Enter"),
  BACK_SPACE("Backspace"),
  TAB("Tab"),
  ESCAPE("Esc"),
  DELETE("Delete"),
  INSERT("Insert"),
  F1("F1"),
  F2("F2"),
  F3("F3"),
  F4("F4"),
  F5("F5"),
  F6("F6"),
  F7("F7"),
  F8("F8"),
  F9("F9"),
  F10("F10"),
  F11("F11"),
  F12("F12"),

  A("A", true),
  B("B", true),
  C("C", true),
  D("D", true),
  E("E", true),
  F("F", true),
  G("G", true),
  H("H", true),
  I("I", true),
  J("J", true),
  K("K", true),
  L("L", true),
  M("M", true),
  N("N", true),
  O("O", true),
  P("P", true),
  Q("Q", true),
  R("R", true),
  S("S", true),
  T("T", true),
  U("U", true),
  V("V", true),
  W("W", true),
  X("X", true),
  Y("Y", true),
  Z("Z", true),
  DIGIT0("0", true),
  DIGIT1("1", true),
  DIGIT2("2", true),
  DIGIT3("3", true),
  DIGIT4("4", true),
  DIGIT5("5", true),
  DIGIT6("6", true),
  DIGIT7("7", true),
  DIGIT8("8", true),
  DIGIT9("9", true),
  PLUS("Plus", true),
  MINUS("Minus", true),
  EQUALS("Equals", true),
  COMMA("Comma", true),
  PERIOD("Period", true),
  SLASH("Slash", true),
  SEMICOLON("Semicolon", true),

  NUMPAD0(DIGIT0, '0'),
  NUMPAD1(DIGIT1, '1'),
  NUMPAD2(DIGIT2, '2'),
  NUMPAD3(DIGIT3, '3'),
  NUMPAD4(DIGIT4, '4'),
  NUMPAD5(DIGIT5, '5'),
  NUMPAD6(DIGIT6, '6'),
  NUMPAD7(DIGIT7, '7'),
  NUMPAD8(DIGIT8, '8'),
  NUMPAD9(DIGIT9, '9'),
  ADD(PLUS, '+'),
  SUBTRACT(MINUS, '-'),
  DIVIDE(SLASH, '/');

  private final String label;
  private final boolean writes;
  private final Optional<Key> main;
  private final Optional<Character> keypadCharacter;

  Key(String label) {
    this(label, false);
  }

  Key(String label, boolean writes) {
    this.label = label;
    this.writes = writes;
    this.main = Optional.empty();
    this.keypadCharacter = Optional.empty();
  }

  Key(Key main, char keypadCharacter) {
    this.label = "Keypad " + keypadCharacter;
    this.writes = false;
    this.main = Optional.of(main);
    this.keypadCharacter = Optional.of(keypadCharacter);
  }

  /// The key with this code name; the keypad's arrows are arrows.
  static Optional<Key> named(String code) {
    String name = code.startsWith("KP_") ? code.substring(3) : code;
    return Arrays.stream(values()).filter(k -> k.name().equals(name)).findFirst();
  }

  static Optional<Key> labelled(String label) {
    return Arrays.stream(values()).filter(k -> k.label.equals(label)).findFirst();
  }

  /// As a key cap or a manual calls it: `Page Down`.
  String label() {
    return label;
  }

  /// Whether it writes a character, so that what it does depends on the layout.
  boolean writes() {
    return writes;
  }

  /// What a key of the keypad writes.
  Optional<Character> keypadCharacter() {
    return keypadCharacter;
  }

  /// The key that this one stands for: itself, unless it is on the keypad.
  Key main() {
    return main.orElse(this);
  }
}
