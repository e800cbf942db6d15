package keepline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import keepline.keys.Keymap;
import keepline.view.Layer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What lies over the page, full screen, Esc, and what Ctrl+C takes.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LayersTest {
  private OpenWindow open;

  @BeforeAll
  void opens() {
    open = OpenWindow.onManual();
  }

  @AfterAll
  void closes() {
    open.close();
  }

  @BeforeEach
  void begins() {
    open.fresh(6);
  }

  @Test
  void the_key_sheet_lists_every_line_of_the_keymap() {
    open.press(KeyCode.F1);
    List<String> shown =
        Fx.get(
            () ->
                open.pane.help().lookupAll("*").stream()
                    .filter(Labeled.class::isInstance)
                    .map(n -> ((Labeled) n).getText())
                    .toList());
    for (Keymap.Line line : Keymap.standard().lines()) {
      assertThat(shown).contains(line.does(), String.join("  ", line.strokes()));
    }
  }

  @Test
  void esc_closes_the_sheet_then_leaves_full_screen_then_does_nothing() {
    open.fullScreen(true);
    open.press(KeyCode.F1);
    open.press(KeyCode.ESCAPE);
    assertThat(open.layer()).isEqualTo(Layer.NONE);
    assertThat(open.stage().isFullScreen()).isTrue();
    open.press(KeyCode.ESCAPE);
    assertThat(open.stage().isFullScreen()).isFalse();
    open.press(KeyCode.ESCAPE);
    open.press(KeyCode.ESCAPE);
    assertThat(open.layer()).isEqualTo(Layer.NONE);
    assertThat(open.stage().isFullScreen()).isFalse();
    assertThat(open.stage().isShowing()).isTrue();
    assertThat(open.page()).isEqualTo(6);
    assertThat(open.desk.asked()).isEmpty();
  }

  @Test
  void arrows_scroll_the_sheet_and_turn_pages_again_once_it_is_closed() {
    open.press(KeyCode.F1);
    open.press(KeyCode.RIGHT);
    assertThat(open.page()).isEqualTo(6);
    open.press(KeyCode.ESCAPE);
    open.press(KeyCode.RIGHT);
    assertThat(open.page()).isEqualTo(7);
  }

  @ParameterizedTest
  @EnumSource(
      value = KeyCode.class,
      names = {"RIGHT", "N", "DIGIT3", "SPACE", "ENTER", "ESCAPE", "TAB", "F6", "X"})
  void any_key_brings_a_blank_screen_back_and_does_nothing_else(KeyCode key) {
    open.fullScreen(true);
    open.press(KeyCode.B);
    assertThat(open.layer()).isEqualTo(Layer.BLANK);
    open.press(key);
    assertThat(open.layer()).isEqualTo(Layer.NONE);
    assertThat(open.page()).isEqualTo(6);
    assertThat(open.stage().isFullScreen()).isTrue();
  }

  @Test
  void a_selection_is_copied_instead_of_the_page() {
    open.script("getSelection().selectAllChildren(document.querySelector('#root h1'))");
    open.press(KeyCode.CONTROL, KeyCode.C);
    assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo(open.deck.page(6).title());
  }
}
