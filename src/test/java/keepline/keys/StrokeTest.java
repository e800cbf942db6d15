package keepline.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrokeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "N",
        "Shift+G",
        "?",
        ".",
        "+",
        "[",
        "7",
        "É",
        "Page Down",
        "Shift+Space",
        "Ctrl+Page Down",
        "Ctrl+Plus",
        "Ctrl+0",
        "Ctrl+Shift+P",
        "Alt+Left",
        "Ctrl+Alt+Shift+F11",
        "Esc"
      })
  void a_stroke_is_read_as_it_is_written(String text) {
    assertThat(Stroke.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Shift", "Shift+?", "Ctrl+", "Pagedown", "Strg+C", "NN", "Shift+1"})
  void what_is_no_stroke_is_refused_with_a_sentence(String text) {
    assertThatThrownBy(() -> Stroke.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("\"" + text + "\" is no stroke")
        .hasMessageEndingWith(".");
  }

  @Test
  void letters_are_kept_small_with_shift_beside_them() {
    assertThat(new Stroke.Typed('G', true)).isEqualTo(new Stroke.Typed('g', true));
    assertThat(new Stroke.Typed('G', false)).isEqualTo(Stroke.parse("G"));
  }

  @Test
  void shift_is_part_of_writing_a_sign() {
    assertThat(new Stroke.Typed('?', true)).isEqualTo(new Stroke.Typed('?', false));
    assertThat(new Stroke.Typed('1', true)).isEqualTo(Stroke.parse("1"));
  }

  @Test
  void a_key_that_writes_can_not_be_pressed_alone() {
    assertThatThrownBy(() -> new Stroke.Pressed(Key.N, Set.of(Modifier.SHIFT)))
        .hasMessage("N without Ctrl or Alt is not pressed but typed");
  }

  @Test
  void a_blank_and_control_characters_are_not_typed() {
    assertThatThrownBy(() -> new Stroke.Typed(' ', false))
        .hasMessage("U+0020 is not typed but pressed");
    assertThatThrownBy(() -> new Stroke.Typed(0x1b, false))
        .hasMessage("U+001B is not typed but pressed");
  }

  @Test
  void no_two_keys_have_one_label() {
    assertThat(Arrays.stream(Key.values()).map(Key::label)).doesNotHaveDuplicates();
  }
}
