package keepline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import keepline.reading.Marks;
import keepline.view.Layer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/// One sitting with the manual, from the cover on, by keyboard alone: each step begins where the
/// one before ended.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WithoutMouseTest {
  private OpenWindow open;

  @BeforeAll
  void opens() {
    open = OpenWindow.onManual();
    open.until(o -> o.finder.indexProperty().getValue().toString().contains("DeckIndex"), "read");
    Fx.run(() -> open.model.marked(Marks.NONE));
    open.fresh(1);
  }

  @AfterAll
  void closes() {
    open.close();
  }

  @Test
  @Order(1)
  void a_title_is_gone_to() {
    open.press(KeyCode.G);
    open.robot.write("sampling", 0);
    open.press(KeyCode.ENTER);
    assertStands(15);
  }

  @Test
  @Order(2)
  void words_are_found_and_their_matches_walked() {
    open.press(KeyCode.SLASH);
    open.robot.write("softmax", 0);
    open.settle();
    open.press(KeyCode.ENTER);
    int found = open.page();
    open.press(KeyCode.F3);
    open.press(KeyCode.SHIFT, KeyCode.F3);
    assertStands(found);
    open.press(KeyCode.ESCAPE);
    assertThat(open.script("CSS.highlights.has('found')")).isEqualTo("false");
  }

  @Test
  @Order(3)
  void a_section_is_chosen_from_the_palette() {
    open.press(KeyCode.CONTROL, KeyCode.K);
    open.robot.write("section lang", 0);
    open.settle();
    open.press(KeyCode.ENTER);
    assertStands(9);
  }

  @Test
  @Order(4)
  void a_page_is_chosen_among_the_pictures() {
    open.press(KeyCode.O);
    open.press(KeyCode.RIGHT);
    open.press(KeyCode.RIGHT);
    open.press(KeyCode.RIGHT);
    open.press(KeyCode.RIGHT);
    open.press(KeyCode.ENTER);
    assertStands(13);
  }

  @Test
  @Order(5)
  void tab_comes_to_the_first_link_of_the_page_turned_to() {
    tabToLink();
    open.press(KeyCode.RIGHT);
    open.settle();
    String first = "document.querySelector('#root [data-to]')";
    tabToLink();
    assertThat(open.script("document.activeElement === " + first)).isEqualTo("true");
    open.press(KeyCode.LEFT);
    open.settle();
    tabToLink();
    assertThat(open.script("document.activeElement === " + first)).isEqualTo("true");
    assertStands(13);
  }

  @Test
  @Order(6)
  void a_link_is_peeked_at_and_followed_and_the_way_leads_back() {
    tabToLink();
    open.press(KeyCode.I);
    assertThat(open.layer()).isEqualTo(Layer.PEEK);
    assertThat(open.page()).isEqualTo(13);
    open.press(KeyCode.ESCAPE);
    assertStands(13);
    open.press(KeyCode.ENTER);
    int there = open.page();
    assertThat(there).isNotEqualTo(13);
    open.press(KeyCode.ALT, KeyCode.LEFT);
    assertStands(13);
    open.press(KeyCode.ALT, KeyCode.RIGHT);
    assertStands(there);
    open.press(KeyCode.ALT, KeyCode.LEFT);
  }

  @Test
  @Order(7)
  void the_page_and_a_few_words_are_marked_and_a_note_is_written() {
    open.press(KeyCode.CONTROL, KeyCode.D);
    open.press(KeyCode.SHIFT, KeyCode.RIGHT);
    open.press(KeyCode.SHIFT, KeyCode.RIGHT);
    open.press(KeyCode.CONTROL, KeyCode.H);
    assertThat(open.layer()).isEqualTo(Layer.NOTE);
    assertThat(open.focus()).isInstanceOf(TextField.class);
    open.robot.write("ask about this", 0);
    open.press(KeyCode.ENTER);
    assertStands(13);
    assertThat(Fx.get(() -> open.model.marks().passages()))
        .singleElement()
        .satisfies(h -> assertThat(h.note()).isEqualTo("ask about this"));
  }

  @Test
  @Order(8)
  void what_is_marked_is_listed_copied_saved_renamed_and_removed() {
    open.press(KeyCode.HOME);
    open.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
    open.press(KeyCode.CONTROL, KeyCode.C);
    assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString())).contains("ask about this");
    Fx.run(() -> open.window.saver(() -> Optional.of(Path.of("marks.md"))));
    open.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(open.desk.asked()).anyMatch(a -> a.startsWith("save marks.md"));
    open.press(KeyCode.END);
    assertThat(open.layer()).isEqualTo(Layer.MARKS);
    open.press(KeyCode.F2);
    assertThat(open.layer()).isEqualTo(Layer.NOTE);
    open.press(KeyCode.CONTROL, KeyCode.A);
    open.robot.write("answered", 0);
    open.press(KeyCode.ENTER);
    open.settle();
    assertThat(Fx.get(() -> open.model.marks().passages().getFirst().note())).isEqualTo("answered");
    assertThat(open.layer()).isEqualTo(Layer.MARKS);
    open.press(KeyCode.ENTER);
    assertStands(13);
    open.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
    open.press(KeyCode.HOME);
    open.press(KeyCode.DELETE);
    open.press(KeyCode.DELETE);
    assertThat(Fx.get(() -> open.model.marks().passages())).isEmpty();
    open.press(KeyCode.ESCAPE);
    assertStands(13);
  }

  @Test
  @Order(9)
  void all_keep_lines_are_read_copied_and_gone_to() {
    open.press(KeyCode.S);
    open.press(KeyCode.CONTROL, KeyCode.C);
    assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString()))
        .contains(open.deck.page(37).title());
    open.press(KeyCode.END);
    open.press(KeyCode.ENTER);
    assertThat(open.layer()).isEqualTo(Layer.NONE);
    assertThat(open.page()).isGreaterThan(30);
  }

  @Test
  @Order(10)
  void the_dock_is_reached_tells_what_is_left_and_leads_on() {
    open.press(KeyCode.F6);
    assertThat(open.focus().getAccessibleRole()).isNotEqualTo(AccessibleRole.TEXT_AREA);
    Node before = open.focus();
    open.press(KeyCode.LEFT);
    assertThat(open.focus()).isNotSameAs(before);
    open.press(KeyCode.ENTER);
    assertThat(open.page()).isLessThan(40);
    while (!open.focus().equals(open.pane.page().node())) {
      open.press(KeyCode.F6);
    }
  }

  @Test
  @Order(11)
  void the_focus_goes_round_through_everything_and_comes_back() {
    open.fresh(13);
    String first = open.focused();
    boolean dock = false;
    int steps = 0;
    do {
      open.press(KeyCode.TAB);
      dock |= !open.focus().equals(open.pane.page().node());
      assertThat(open.focus().isVisible()).isTrue();
      assertThat(open.focus().isFocusTraversable()).isTrue();
      steps++;
    } while (steps < 80 && !(dock && open.focused().startsWith("page:")));
    assertThat(dock).as("the dock was on the way").isTrue();
    assertThat(steps).as("the way back to %s", first).isLessThan(80);
  }

  /// A page is in view, nothing over it, and keys go to it.
  private void assertStands(int page) {
    open.settle();
    assertThat(open.page()).isEqualTo(page);
    assertThat(open.layer()).isEqualTo(Layer.NONE);
    assertThat(open.heading()).isEqualTo(open.deck.page(page).title());
    assertThat(open.focus()).isSameAs(open.pane.page().node());
  }

  private void tabToLink() {
    do {
      open.press(KeyCode.TAB);
      assertThat(open.focus()).isSameAs(open.pane.page().node());
    } while (!open.focused().contains("data-to"));
  }
}
