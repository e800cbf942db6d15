package keepline.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StrokeReaderTest {
  private final StrokeReader reader = new StrokeReader();

  /// The strokes of one key, pressed and then writing.
  private List<String> key(String code, String text, Modifier... with) {
    List<String> strokes = new ArrayList<>();
    reader.pressed(code, Set.of(with)).ifPresent(s -> strokes.add(s.toString()));
    reader.typed(text, Set.of(with)).ifPresent(s -> strokes.add(s.toString()));
    return strokes;
  }

  @Test
  void a_letter_counts_once_when_written() {
    assertThat(key("N", "n")).containsExactly("N");
    assertThat(key("G", "G", Modifier.SHIFT)).containsExactly("Shift+G");
  }

  @Test
  void caps_lock_is_not_shift() {
    assertThat(key("G", "G")).containsExactly("G");
    assertThat(key("G", "g", Modifier.SHIFT)).containsExactly("Shift+G");
  }

  @Test
  void the_layout_decides_what_a_key_writes() {
    assertThat(key("DIGIT8", "[")).containsExactly("[");
    assertThat(key("DIGIT1", "&")).containsExactly("&");
    assertThat(key("AMPERSAND", "1", Modifier.SHIFT)).containsExactly("1");
  }

  @Test
  void named_keys_count_once_when_pressed() {
    assertThat(key("SPACE", " ")).containsExactly("Space");
    assertThat(key("SPACE", " ", Modifier.SHIFT)).containsExactly("Shift+Space");
    assertThat(key("ENTER", "\r")).containsExactly("Enter");
    assertThat(key("BACK_SPACE", "\b")).containsExactly("Backspace");
    assertThat(key("ESCAPE", "\u001b")).containsExactly("Esc");
    assertThat(key("TAB", "\t", Modifier.SHIFT)).containsExactly("Shift+Tab");
    assertThat(key("F11", "")).containsExactly("F11");
  }

  @Test
  void with_ctrl_or_alt_the_press_counts() {
    assertThat(key("Q", "\u0011", Modifier.CTRL)).containsExactly("Ctrl+Q");
    assertThat(key("DIGIT3", "3", Modifier.CTRL)).containsExactly("Ctrl+3");
    assertThat(key("N", "n", Modifier.ALT)).containsExactly("Alt+N");
  }

  @Test
  void the_keypad_counts_once_and_as_the_main_keys() {
    assertThat(key("NUMPAD7", "7")).containsExactly("7");
    assertThat(key("KP_LEFT", "")).containsExactly("Left");
    assertThat(key("ADD", "+")).containsExactly("+");
    assertThat(key("ADD", "+", Modifier.CTRL)).containsExactly("Ctrl+Plus");
    assertThat(key("NUMPAD2", "2", Modifier.CTRL)).containsExactly("Ctrl+2");
  }

  @Test
  void keys_that_nobody_knows_and_bare_modifiers_are_no_stroke() {
    assertThat(key("SHIFT", "", Modifier.SHIFT)).isEmpty();
    assertThat(key("VOLUME_UP", "")).isEmpty();
    assertThat(key("UNDEFINED", "ab")).isEmpty();
    assertThat(key("UNDEFINED", "日")).containsExactly("日");
  }

  @Test
  void a_press_that_counted_does_not_swallow_the_next_key() {
    assertThat(key("SPACE", " ")).containsExactly("Space");
    assertThat(key("N", "n")).containsExactly("N");
    assertThat(key("SPACE", " ")).containsExactly("Space");
    assertThat(key("UNDEFINED", "ß")).containsExactly("ß");
  }
}
