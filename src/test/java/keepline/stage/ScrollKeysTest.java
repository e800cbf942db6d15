package keepline.stage;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.MINUS;
import static javafx.scene.input.KeyCode.PLUS;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Scrolling by keys on a page that overflows: text at 200 % in a small window.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScrollKeysTest {
  private static final int PAGE = 12;

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
    open.textPercent(200);
    assertThat(open.most()).isGreaterThan(200);
    assertThat(open.top()).isZero();
  }

  @Test
  void space_shows_all_of_a_page_before_it_turns() {
    double seen = 0;
    for (int presses = 0; open.page() == PAGE; presses++) {
      assertThat(presses).isLessThan(60);
      seen = open.top();
      open.press(SPACE);
      assertThat(open.page() > PAGE || open.top() > seen).isTrue();
      assertThat(open.top() - seen).isLessThan(open.scene().getHeight());
    }
    assertThat(open.page()).isEqualTo(PAGE + 1);
    assertThat(open.top()).isZero();
    open.press(LEFT);
    assertThat(seen).isCloseTo(open.most(), within(1.5));
  }

  @ParameterizedTest
  @EnumSource(
      value = KeyCode.class,
      names = {"SPACE", "UP"})
  void going_back_by_scrolling_arrives_at_the_end_of_the_page(KeyCode key) {
    open.press(RIGHT);
    assertThat(open.page()).isEqualTo(PAGE + 1);
    open.press(key == SPACE ? new KeyCode[] {SHIFT, SPACE} : new KeyCode[] {UP});
    assertThat(open.page()).isEqualTo(PAGE);
    assertThat(open.top()).isCloseTo(open.most(), within(1.5));
  }

  @Test
  void going_back_by_paging_arrives_at_the_start_of_the_page() {
    open.press(RIGHT);
    open.press(LEFT);
    assertThat(open.page()).isEqualTo(PAGE);
    assertThat(open.top()).isZero();
  }

  @Test
  void down_and_up_move_by_lines() {
    open.press(DOWN);
    double step = open.top();
    assertThat(step).isBetween(20.0, 150.0);
    open.press(UP);
    assertThat(open.top()).isZero();
  }

  @Test
  void down_turns_the_page_at_the_end_of_the_prose() {
    open.script("keepline.restore(1)");
    open.press(DOWN);
    assertThat(open.page()).isEqualTo(PAGE + 1);
  }

  @ParameterizedTest
  @EnumSource(
      value = KeyCode.class,
      names = {"SPACE", "DOWN"})
  void a_held_key_stops_at_the_end_of_the_prose(KeyCode key) {
    hold(key, 150);
    assertThat(open.page()).isEqualTo(PAGE);
    assertThat(open.top()).isCloseTo(open.most(), within(1.5));
    open.press(key);
    assertThat(open.page()).isEqualTo(PAGE + 1);
  }

  @Test
  void a_held_arrow_turns_page_after_page() {
    hold(RIGHT, 5);
    assertThat(open.page()).isEqualTo(PAGE + 5);
  }

  @Test
  void the_way_back_leads_to_the_same_line() {
    open.press(SPACE);
    double there = open.top();
    open.press(END);
    assertThat(open.page()).isEqualTo(open.deck.size());
    open.press(ALT, LEFT);
    assertThat(open.page()).isEqualTo(PAGE);
    assertThat(open.top()).isCloseTo(there, within(2.0));
    open.press(ALT, RIGHT);
    assertThat(open.page()).isEqualTo(open.deck.size());
  }

  @Test
  void another_size_of_text_keeps_the_line_at_the_top() {
    open.press(SPACE);
    open.press(SPACE);
    String line = atTop();
    open.press(CONTROL, PLUS);
    assertThat(atTop()).isEqualTo(line);
    open.press(CONTROL, MINUS);
    open.press(CONTROL, MINUS);
    assertThat(atTop()).isEqualTo(line);
    assertThat(open.page()).isEqualTo(PAGE);
  }

  @Test
  void home_on_the_first_page_goes_to_its_start_and_end_on_the_last_to_its_end() {
    open.fresh(1);
    open.textPercent(250);
    assertThat(open.most()).isGreaterThan(10);
    open.script("keepline.restore(1)");
    open.press(HOME);
    assertThat(open.top()).isZero();
    open.fresh(open.deck.size());
    open.textPercent(250);
    open.press(END);
    assertThat(open.top()).isCloseTo(open.most(), within(1.5));
  }

  @Test
  void a_page_counts_as_read_after_a_while() {
    String few = open.deck.page(22).id();
    open.fresh(22);
    open.until(w -> w.model.reading().read().contains(few), "the page is read");
  }

  @Test
  void a_page_whose_end_was_not_in_view_does_not_count_as_read() {
    String few = open.deck.page(9).id();
    open.fresh(9);
    open.textPercent(250);
    assertThat(open.most()).isGreaterThan(10);
    Fx.run(() -> open.pane.enoughTime());
    assertThat(open.model.reading().read()).doesNotContain(few);
    open.press(END);
    open.fresh(9);
    open.textPercent(250);
    Fx.run(() -> open.pane.enoughTime());
    open.script("keepline.restore(1)");
    open.until(w -> w.model.reading().read().contains(few), "the page is read at its end");
  }

  /// Presses a key again and again without letting go, as a held key repeats.
  private void hold(KeyCode key, int repeats) {
    Fx.run(
        () -> {
          Robot robot = new Robot();
          for (int i = 0; i < repeats; i++) {
            robot.keyPress(key);
          }
          robot.keyRelease(key);
        });
    open.settle();
  }

  /// The block at the top edge of what scrolls.
  private String atTop() {
    return open.script(
        """
        (() => {
          const all = document.getElementById('root').dataset.flow === 'all';
          const s = all ? document.querySelector('#root .page') : document.querySelector('#root .scroller');
          const top = s.getBoundingClientRect().top;
          const blocks = [...s.querySelectorAll('p, li, tr, h1, h2, svg')];
          const i = blocks.findIndex(b => b.getBoundingClientRect().bottom > top + 2);
          return i + ' ' + blocks[i].textContent.slice(0, 40);
        })()\
        """);
  }
}
