package keepline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import keepline.reading.Command;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Which page lies drawn beside the one in view.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeavesTest {
  /// The title on the leaf beside the page in view that the page view is wide enough for.
  private static final String DRAWN =
      "(() => { const leaf = [...document.querySelectorAll('.leaf.beside')].find(e =>"
          + " e.getBoundingClientRect().right <= innerWidth); return leaf &&"
          + " leaf.querySelector('h1') ? leaf.querySelector('h1').textContent : ''; })()";

  /// All that stands beside the page in view.
  private static final String BESIDE =
      "[...document.querySelectorAll('.leaf.beside')].map(e => e.innerHTML).join('')";

  private OpenWindow open;

  @BeforeAll
  void opens() {
    open = OpenWindow.onManual();
    open.resize(1600, 800); // two of three leaves
  }

  @AfterAll
  void closes() {
    open.close();
  }

  @BeforeEach
  void begins() {
    open.fresh(10);
  }

  @Test
  void going_on_finds_the_next_page_drawn() {
    open.press(KeyCode.RIGHT);
    drawn(12);
    open.press(KeyCode.RIGHT);
    drawn(13);
  }

  @Test
  void going_back_finds_the_page_before_drawn() {
    open.press(KeyCode.LEFT);
    drawn(8);
    open.press(KeyCode.LEFT);
    drawn(7);
    open.press(KeyCode.RIGHT);
    drawn(10);
  }

  @Test
  void the_page_in_view_is_the_part_of_the_view_that_is_looked_at() {
    for (KeyCode key : new KeyCode[] {KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT}) {
      open.press(key);
      open.settle();
      String left = open.script("document.getElementById('root').getBoundingClientRect().left");
      assertThat(Fx.get(() -> open.pane.page().node().getTranslateX()))
          .isEqualTo(-Double.parseDouble(left));
    }
  }

  @Test
  void nothing_stays_that_was_written_for_another_size_of_text() {
    drawn(11);
    String words =
        Fx.get(
            () -> {
              open.model.textSize(Command.TextSize.LARGER);
              open.pane.layout();
              return open.pane.page().call(BESIDE);
            });
    assertThat(words).isEmpty();
    drawn(11);
  }

  private void drawn(int number) {
    String title = open.deck.page(number).title();
    open.until(o -> o.pane.page().call(DRAWN).equals(title), title + " lies drawn");
  }
}
