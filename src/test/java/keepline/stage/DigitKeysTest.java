package keepline.stage;

import static javafx.scene.input.KeyCode.DIGIT0;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.DIGIT7;
import static javafx.scene.input.KeyCode.DIGIT9;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.NUMPAD1;
import static javafx.scene.input.KeyCode.NUMPAD2;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Page numbers typed in a window on the manual's 40 pages, from page 6.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DigitKeysTest {
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
    open.press(LEFT); // ends the number of the test before
    open.fresh(6);
    assertThat(box()).isEmpty();
  }

  @Test
  void a_second_digit_makes_a_longer_number() {
    type(DIGIT1);
    assertThat(open.page()).isEqualTo(1);
    assertThat(box()).startsWith("1_").contains(title(1));
    type(DIGIT2);
    assertShows(12);
    assertThat(box()).isEqualTo("12  " + title(12) + " · Esc back to 6");
  }

  @Test
  void the_whole_number_is_one_step_in_the_history() {
    type(DIGIT1, DIGIT2, ENTER);
    assertThat(chip()).isEqualTo("← 6");
    open.press(KeyCode.ALT, LEFT);
    assertShows(6);
    assertThat(chip()).isEmpty();
  }

  @Test
  void enter_confirms_and_never_turns_the_page() {
    type(DIGIT1, DIGIT2, ENTER);
    assertShows(12);
    assertThat(box()).isEmpty();
    type(ENTER);
    assertShows(12);
  }

  @Test
  void enter_confirms_also_where_a_button_has_the_focus() {
    Button name = open.find(Button.class, b -> b.getText().equals("Generation"));
    Fx.run(name::requestFocus);
    type(DIGIT1, DIGIT2, ENTER);
    assertShows(12);
  }

  @Test
  void esc_goes_back_to_where_the_number_began() {
    type(DIGIT1, DIGIT2, ESCAPE);
    assertShows(6);
    assertThat(box()).isEmpty();
    assertThat(chip()).isEmpty();
  }

  @Test
  void esc_takes_back_a_number_that_closed_at_once() {
    type(DIGIT9);
    assertShows(9);
    type(ESCAPE);
    assertShows(6);
  }

  @Test
  void a_number_beyond_the_deck_stays_and_says_which_there_are() {
    type(DIGIT4);
    assertShows(4);
    type(DIGIT9);
    assertShows(4);
    assertThat(box()).contains("1-40");
  }

  @Test
  void the_last_page_can_be_reached() {
    type(DIGIT4, DIGIT0);
    assertShows(40);
  }

  @Test
  void zero_alone_does_nothing_and_before_a_digit_is_dropped() {
    type(DIGIT0);
    assertShows(6);
    type(DIGIT7);
    assertShows(7);
  }

  @Test
  void digits_after_a_number_that_cannot_grow_begin_a_new_one() {
    type(DIGIT5, DIGIT3);
    assertShows(3);
  }

  @Test
  void the_keypad_types_numbers_too() {
    type(NUMPAD1, NUMPAD2);
    assertShows(12);
  }

  @Test
  void another_key_ends_the_number_and_does_its_own() {
    type(DIGIT1, DIGIT2, KeyCode.RIGHT);
    assertShows(13);
    assertThat(box()).isEmpty();
    assertThat(chip()).isEqualTo("← 6");
  }

  @Test
  void a_number_closes_by_itself() {
    type(DIGIT3);
    assertThat(open.model.reading().settled()).isFalse();
    open.until(w -> w.model.reading().settled(), "the number closes");
    assertShows(3);
    assertThat(chip()).isEqualTo("← 6");
  }

  @Test
  void pages_passed_through_do_not_count_as_read() {
    type(DIGIT2, DIGIT2, ENTER);
    String passed = open.deck.page(2).id();
    String wanted = open.deck.page(22).id(); // few words
    open.until(w -> w.model.reading().read().contains(wanted), "page 22 is read");
    assertThat(open.model.reading().read()).doesNotContain(passed);
  }

  @Test
  void space_after_a_number_scrolls_or_turns_as_ever() {
    type(DIGIT1, DIGIT2);
    open.script("keepline.restore(1)");
    type(SPACE);
    assertShows(13);
  }

  private void type(KeyCode... keys) {
    for (KeyCode key : keys) {
      open.press(key);
    }
  }

  private void assertShows(int page) {
    assertThat(open.page()).isEqualTo(page);
    assertThat(open.heading()).isEqualTo(title(page));
  }

  private String title(int page) {
    return open.deck.page(page).title();
  }

  private String box() {
    return Fx.get(
        () ->
            open.pane.lookupAll(".digits").stream()
                .filter(Node::isVisible)
                .map(box -> ((Label) box).getText())
                .findFirst()
                .orElse(""));
  }

  private String chip() {
    Button chip = open.find(Button.class, b -> b.getStyleClass().contains("chip"));
    return Fx.get(() -> chip.isVisible() ? chip.getText() : "");
  }
}
