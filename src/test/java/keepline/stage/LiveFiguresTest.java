package keepline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import keepline.live.Turned;
import keepline.live.Value;
import keepline.view.Layer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The live figures of the manual, turned with the keyboard and with the mouse.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveFiguresTest {
  private static final int SAMPLING = 15;
  private static final int ATTENTION = 6;

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
    open.fresh(SAMPLING);
  }

  @Test
  void a_step_shows_on_the_strip_in_the_drawing_and_in_the_results() {
    String before = drawing();
    type("]");
    open.settle();
    assertThat(knob("T")).isEqualTo("1.1");
    assertThat(drawing()).isNotEqualTo(before);
    assertStripSaysWhatTheEngineDoes();
    type("[");
    open.settle();
    assertThat(drawing()).isEqualTo(before);
  }

  @Test
  void braces_make_large_steps_and_minus_and_plus_small_ones() {
    type("}");
    type("+");
    type("-");
    type("-");
    open.settle();
    assertThat(knob("T")).isEqualTo("1.4");
    type("{");
    open.settle();
    assertThat(knob("T")).isEqualTo("1.0");
  }

  @Test
  void a_held_key_ends_in_its_last_state() {
    Fx.run(
        () -> {
          for (int i = 0; i < 17; i++) {
            open.model.turn(t -> t.step(1, false));
          }
        });
    open.until(o -> o.pane.page().call(VALUE.formatted("T")).equals("2.7"), "the last state");
    assertStripSaysWhatTheEngineDoes();
  }

  @Test
  void the_next_knob_is_taken_in_hand_and_the_sentence_follows_at_rest() {
    type(";");
    type("[");
    open.settle();
    assertThat(open.script("document.querySelector('#root .knob.active').dataset.knob"))
        .isEqualTo("topp");
    assertThat(knob("topp")).isEqualTo("0.95");
    open.press(KeyCode.R);
    type("}");
    open.until(
        o ->
            o.pane
                .page()
                .call("document.querySelector('#root .status').textContent")
                .contains("1.5"),
        "the sentence says the new temperature");
    assertThat(Fx.get(() -> open.pane.page().node().getAccessibleText()))
        .contains("At temperature 1.5");
  }

  @Test
  void arrows_turn_pages_all_the_same_and_what_was_turned_stays() {
    type("]");
    open.press(KeyCode.RIGHT);
    assertThat(open.page()).isEqualTo(SAMPLING + 1);
    open.press(KeyCode.LEFT);
    open.settle();
    assertThat(knob("T")).isEqualTo("1.1");
    assertStripSaysWhatTheEngineDoes();
  }

  @Test
  void r_brings_back_the_figure_and_delete_one_knob() {
    String before = drawing();
    type("]");
    type(";");
    type("[");
    open.press(KeyCode.DELETE);
    open.settle();
    assertThat(knob("topp")).isEqualTo("1.00");
    assertThat(knob("T")).isEqualTo("1.1");
    open.press(KeyCode.R);
    open.settle();
    assertThat(drawing()).isEqualTo(before);
    assertThat(Fx.get(() -> open.model.live().touched(open.deck.page(SAMPLING)))).isFalse();
  }

  @Test
  void m_leaves_a_ghost_to_compare_with_and_m_again_takes_it_away() {
    open.press(KeyCode.M);
    type("}");
    open.settle();
    String withGhost = drawing();
    open.press(KeyCode.M);
    open.press(KeyCode.M);
    open.settle();
    assertThat(drawing()).isNotEqualTo(withGhost);
    assertThat(Fx.get(() -> open.model.turned().orElseThrow().ghost())).isEmpty();
  }

  @Test
  void c_copies_the_line_that_brings_the_state_back() {
    type("}");
    open.press(KeyCode.C);
    assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString()))
        .startsWith("sampling T=1.5 topk=off topp=1")
        .contains("seed=42");
  }

  @Test
  void a_value_is_typed_taken_left_clamped_and_refused() {
    type("=");
    assertThat(open.layer()).isEqualTo(Layer.VALUE);
    open.robot.write("0.73");
    open.press(KeyCode.ENTER);
    open.settle();
    assertThat(open.layer()).isEqualTo(Layer.NONE);
    assertThat(knob("T")).isEqualTo("0.73");
    assertThat(open.focus()).isSameAs(open.pane.page().node());

    type("=");
    open.robot.write("12");
    open.press(KeyCode.ENTER);
    open.settle();
    assertThat(knob("T")).isEqualTo("3.0");
    assertThat(Fx.get(() -> open.model.noticeProperty().get())).contains("outside 0 to 3");

    type("=");
    open.robot.write("hot");
    open.press(KeyCode.ENTER);
    assertThat(open.layer()).isEqualTo(Layer.VALUE);
    open.press(KeyCode.ESCAPE);
    open.settle();
    assertThat(open.layer()).isEqualTo(Layer.NONE);
    assertThat(knob("T")).isEqualTo("3.0");
  }

  @Test
  void tab_reaches_every_knob_and_the_focused_one_is_in_hand() {
    open.fresh(ATTENTION);
    for (String knob : new String[] {"token", "gain", "root", "mask", "head"}) {
      open.press(KeyCode.TAB);
      open.settle();
      assertThat(open.focused()).contains("data-knob=\"" + knob + "\"");
      assertThat(Fx.get(() -> open.model.turned().orElseThrow().active())).isEqualTo(knob);
    }
    open.press(KeyCode.TAB);
    assertThat(open.focused()).contains("role=\"link\"");
    open.press(KeyCode.SHIFT, KeyCode.TAB);
    open.press(KeyCode.ENTER);
    assertThat(open.layer()).isEqualTo(Layer.VALUE);
    assertThat(open.page()).isEqualTo(ATTENTION);
    open.press(KeyCode.ESCAPE);
  }

  @Test
  void f6_goes_from_page_to_figure_to_dock_and_round() {
    open.press(KeyCode.F6);
    assertThat(open.focused()).contains("data-knob=\"T\"");
    open.press(KeyCode.F6);
    assertThat(open.focus()).isInstanceOf(DockBlock.class);
    open.press(KeyCode.F6);
    assertThat(open.focused()).startsWith("page: ").doesNotContain("data-knob");
    open.press(KeyCode.SHIFT, KeyCode.F6);
    assertThat(open.focus()).isInstanceOf(DockBlock.class);
    open.press(KeyCode.SHIFT, KeyCode.F6);
    assertThat(open.focused()).contains("data-knob=\"T\"");
  }

  @Test
  void table_and_large_figure_follow_the_knobs() {
    open.press(KeyCode.D);
    type("]");
    open.settle();
    assertThat(open.script("document.querySelector('#root .panel.tables table').innerText"))
        .contains("temperature\t1.1");
    open.press(KeyCode.D);
    open.press(KeyCode.Z);
    open.settle();
    String before = open.script("document.querySelector('.large svg').outerHTML");
    type("]");
    open.settle();
    assertThat(open.script("document.querySelector('.large svg').outerHTML")).isNotEqualTo(before);
    assertThat(open.script("document.querySelector('.large .knob b').textContent"))
        .isEqualTo("1.2");
    open.press(KeyCode.ESCAPE);
  }

  private void assertStripSaysWhatTheEngineDoes() {
    Turned turned = Fx.get(() -> open.model.turned().orElseThrow());
    Map<String, Value> values = turned.figure().engine().values(turned.now());
    for (String result : turned.figure().engine().readout()) {
      assertThat(
              open.script(
                  "document.querySelector('#root [data-result=\"%s\"]').textContent"
                      .formatted(result)))
          .isEqualTo(Objects.requireNonNull(values.get(result)).shown());
    }
    turned
        .figure()
        .keys()
        .forEach(
            knob ->
                assertThat(knob(knob))
                    .isEqualTo(turned.now().param(knob).shown(turned.now().value(knob))));
  }

  private static final String VALUE =
      "document.querySelector('#root .knob[data-knob=\"%s\"] b').textContent";

  /// Characters as any layout writes them.
  private void type(String characters) {
    open.robot.write(characters, 0);
    open.settle();
  }

  private String knob(String name) {
    return open.script(VALUE.formatted(name));
  }

  private String drawing() {
    return open.script("document.querySelector('#root .drawing.live').innerHTML");
  }
}
