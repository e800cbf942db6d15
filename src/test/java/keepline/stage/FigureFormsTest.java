package keepline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.input.KeyCode;
import keepline.figure.Outcome;
import keepline.html.FixtureDeck;
import keepline.page.Plate;
import keepline.view.Layer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The figure of a page as a table, and over the whole window.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureFormsTest {
  private static final int PAGE = 8;
  private static final String PANEL = "document.querySelector('.large .panel')";

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
    open.fresh(PAGE);
  }

  @Test
  void as_a_table_a_figure_says_all_its_cells_and_its_finding() {
    open.press(KeyCode.D);
    String text = open.script("document.querySelector('#root .panel.tables').innerText");
    for (Plate plate : open.deck.page(PAGE).plates()) {
      if (plate instanceof Plate.Figured(Outcome.Drawn drawn)) {
        assertThat(text).contains(drawn.figure().words().alt());
        drawn.figure().data().rows().forEach(row -> assertThat(text).contains(row));
      }
    }
    assertThat(
            open.script("document.querySelectorAll('#root .panel:not(.tables)')[0].offsetHeight"))
        .isEqualTo("0");
  }

  @Test
  void the_table_can_be_selected_as_text() {
    open.press(KeyCode.D);
    open.script("getSelection().selectAllChildren(document.querySelector('#root table.data'))");
    assertThat(Fx.get(() -> open.pane.onScreen().orElseThrow().selection())).contains("\n");
  }

  @Test
  void the_next_page_is_drawn_again_and_so_is_the_way_back() {
    open.press(KeyCode.D);
    open.press(KeyCode.RIGHT);
    assertThat(tables()).isEqualTo("0");
    open.press(KeyCode.LEFT);
    assertThat(tables()).isEqualTo("0");
    assertThat(open.script("document.querySelectorAll('#root .away').length")).isEqualTo("0");
  }

  @Test
  void a_table_stays_a_table_when_text_grows() {
    open.press(KeyCode.D);
    open.press(KeyCode.CONTROL, KeyCode.PLUS);
    open.settle();
    assertThat(tables()).isEqualTo("1");
  }

  @Test
  void a_page_without_a_figure_says_so() {
    OpenWindow bare = OpenWindow.on(FixtureDeck.deck());
    try {
      bare.press(KeyCode.Z);
      assertThat(bare.layer()).isEqualTo(Layer.NONE);
      assertThat(Fx.get(() -> bare.model.noticeProperty().get())).contains("no figure");
      bare.press(KeyCode.D);
      assertThat(bare.script("document.querySelectorAll('#root .panel.tables').length"))
          .isEqualTo("0");
    } finally {
      bare.close();
    }
  }

  @Test
  void large_a_figure_touches_two_edges_of_the_window_and_leaves_none() {
    large();
    double left = number(PANEL + ".getBoundingClientRect().left");
    double top = number(PANEL + ".getBoundingClientRect().top");
    double right = number("innerWidth - " + PANEL + ".getBoundingClientRect().right");
    double bottom = number("innerHeight - " + PANEL + ".getBoundingClientRect().bottom");
    assertThat(Math.min(left, top)).isBetween(20.0, 30.0);
    assertThat(right).isGreaterThan(0);
    assertThat(bottom).isGreaterThan(0);
    assertThat(Fx.get(() -> open.pane.dock().isVisible())).isFalse();
  }

  @Test
  void plus_and_minus_size_it_arrows_move_it_and_turn_no_page() {
    large();
    double whole = width();
    type("+", KeyCode.PLUS);
    assertThat(width()).isEqualTo(whole * 1.25, within(0.5));
    type("+", KeyCode.PLUS);
    type("+", KeyCode.PLUS);
    double left = number(PANEL + ".getBoundingClientRect().left");
    open.press(KeyCode.RIGHT);
    assertThat(number(PANEL + ".getBoundingClientRect().left")).isLessThan(left);
    assertThat(open.page()).isEqualTo(PAGE);
    type("-", KeyCode.MINUS);
    type("0", KeyCode.DIGIT0);
    assertThat(width()).isEqualTo(whole, within(0.5));
  }

  @Test
  void esc_brings_the_page_back_where_it_was() {
    open.textPercent(200);
    open.press(KeyCode.SPACE);
    open.settle();
    double before = open.top();
    assertThat(before).isGreaterThan(0);
    large();
    open.press(KeyCode.ESCAPE);
    open.settle();
    assertThat(open.layer()).isEqualTo(Layer.NONE);
    assertThat(open.top()).isEqualTo(before, within(2.0));
    assertThat(Fx.get(() -> open.pane.dock().isVisible())).isTrue();
  }

  @Test
  void turning_the_page_leaves_the_figure() {
    large();
    open.press(KeyCode.SPACE);
    open.settle();
    assertThat(open.page()).isEqualTo(PAGE + 1);
    assertThat(open.layer()).isEqualTo(Layer.NONE);
    assertThat(open.script("document.querySelectorAll('.large').length")).isEqualTo("0");
  }

  @Test
  void links_under_it_are_out_of_reach_and_come_back_after_it() {
    String reachable = "document.querySelectorAll('#root [tabindex=\"0\"]').length";
    String before = open.script(reachable);
    assertThat(before).isNotEqualTo("0");
    large();
    assertThat(open.script(reachable)).isEqualTo("0");
    open.press(KeyCode.Z);
    assertThat(open.script(reachable)).isEqualTo(before);
  }

  private void large() {
    open.press(KeyCode.Z);
    open.settle();
    open.settle();
    assertThat(open.layer()).isEqualTo(Layer.FIGURE);
  }

  private void type(String character, KeyCode key) {
    if (character.equals("+")) {
      open.press(KeyCode.SHIFT, KeyCode.EQUALS);
    } else {
      open.press(key);
    }
  }

  private double width() {
    return number(PANEL + ".getBoundingClientRect().width");
  }

  private double number(String script) {
    return Double.parseDouble(open.script(script));
  }

  private String tables() {
    return open.script("document.querySelectorAll('#root .panel.tables').length");
  }
}
