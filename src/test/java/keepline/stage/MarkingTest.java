package keepline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import keepline.page.Deck;
import keepline.page.Page;
import keepline.reading.Highlight;
import keepline.reading.Marks;
import keepline.reading.Reading;
import keepline.view.Layer;
import keepline.view.Marking;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Bookmarks, highlights, notes and the list of them, by keyboard alone.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkingTest {
  private static final int PAGE = 13;

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
    open.press(KeyCode.ESCAPE);
    open.fresh(PAGE);
    Fx.run(() -> open.model.marked(Marks.NONE));
  }

  @Test
  void a_bookmark_shows_in_the_dock_and_in_words() {
    open.press(KeyCode.CONTROL, KeyCode.D);
    DockBlock block = open.find(DockBlock.class, b -> b.cell().holds(PAGE));
    assertThat(Fx.get(() -> block.getPseudoClassStates().contains(DockBlock.MARKED))).isTrue();
    assertThat(Fx.get(block::getAccessibleText)).endsWith("here, bookmarked");
    open.press(KeyCode.CONTROL, KeyCode.B);
    assertThat(Fx.get(() -> block.getPseudoClassStates().contains(DockBlock.MARKED))).isFalse();
  }

  @Test
  void words_selected_with_the_keyboard_are_highlighted_with_a_note() {
    select(1);
    open.press(KeyCode.CONTROL, KeyCode.H);
    assertThat(open.layer()).isEqualTo(Layer.NOTE);
    open.robot.write("ask about this");
    open.press(KeyCode.ENTER);
    Highlight made = passages().getFirst();
    assertThat(made.note()).isEqualTo("ask about this");
    assertThat(made.quote().text()).isNotBlank();
    assertThat(shown()).isEqualTo("1");
    open.press(KeyCode.RIGHT);
    open.settle();
    assertThat(shown()).isEqualTo("0");
    open.press(KeyCode.LEFT);
    open.settle();
    assertThat(shown()).isEqualTo("1");
  }

  @Test
  void a_bookmarked_page_is_in_the_palette() {
    open.press(KeyCode.CONTROL, KeyCode.D);
    open.press(KeyCode.HOME);
    open.press(KeyCode.CONTROL, KeyCode.K);
    open.robot.write("bookmark: predict", 0);
    open.settle();
    open.press(KeyCode.ENTER);
    assertThat(open.page()).isEqualTo(PAGE);
  }

  @Test
  void nothing_selected_is_said() {
    open.script("getSelection().removeAllRanges()");
    open.press(KeyCode.CONTROL, KeyCode.H);
    assertThat(open.layer()).isEqualTo(Layer.NONE);
    assertThat(Fx.get(() -> open.model.noticeProperty().get())).contains("Select words first");
  }

  @Test
  void what_is_highlighted_already_gets_another_note() {
    select(1);
    open.press(KeyCode.CONTROL, KeyCode.H);
    open.press(KeyCode.ESCAPE);
    select(1);
    open.press(KeyCode.CONTROL, KeyCode.H);
    open.robot.write("again");
    open.press(KeyCode.ENTER);
    assertThat(passages()).hasSize(1);
    assertThat(passages().getFirst().note()).isEqualTo("again");
  }

  @Test
  void the_list_leads_to_a_mark_and_takes_one_away() {
    select(1);
    open.press(KeyCode.CONTROL, KeyCode.H);
    open.press(KeyCode.ESCAPE);
    open.press(KeyCode.CONTROL, KeyCode.D);
    open.press(KeyCode.HOME);
    open.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
    open.press(KeyCode.ENTER);
    open.settle();
    assertThat(open.page()).isEqualTo(PAGE);
    open.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
    open.press(KeyCode.HOME);
    open.press(KeyCode.DELETE);
    assertThat(Fx.get(() -> open.model.marks().bookmarked(page()))).isFalse();
    open.press(KeyCode.DELETE);
    assertThat(passages()).isEmpty();
    open.press(KeyCode.ESCAPE);
  }

  @Test
  void the_list_copies_itself_as_markdown() {
    open.press(KeyCode.CONTROL, KeyCode.D);
    open.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
    open.press(KeyCode.CONTROL, KeyCode.C);
    assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString()))
        .startsWith("# AI models: marks\n\n## 13 ")
        .contains("Bookmarked.");
    open.press(KeyCode.ESCAPE);
  }

  @Test
  void the_list_says_when_nothing_is_marked() {
    open.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
    MarksSheet sheet = open.find(MarksSheet.class, Node::isVisible);
    assertThat(Fx.get(() -> sheet.getChildren().get(1).isVisible())).isTrue();
    open.press(KeyCode.ESCAPE);
  }

  @Test
  void a_mark_whose_page_or_words_are_gone_is_listed_as_lost() {
    select(1);
    open.press(KeyCode.CONTROL, KeyCode.H);
    open.press(KeyCode.ESCAPE);
    open.press(KeyCode.CONTROL, KeyCode.D);
    List<Page> pages = new ArrayList<>(open.deck.pages());
    Page last = pages.getLast();
    pages.set(PAGE - 1, last);
    pages.removeLast();
    Deck without = open.deck.with(pages);
    List<Marking.Entry> entries =
        Fx.get(
            () -> {
              Marks kept = open.model.marks();
              open.model.open(Reading.of(without), kept);
              List<Marking.Entry> all = open.pane.marking().entries();
              open.model.open(Reading.at(open.deck, PAGE), kept);
              return all;
            });
    assertThat(entries).hasSize(2).allMatch(Marking.Entry::lost).allMatch(e -> e.page() == 0);
  }

  /// Selects the first words of a paragraph.
  private void select(int paragraph) {
    open.script(
        "getSelection().collapse(document.querySelectorAll('#root .prose p')[%d].firstChild, 0)"
            .formatted(paragraph));
    for (int i = 0; i < 3; i++) {
      open.press(KeyCode.SHIFT, KeyCode.RIGHT);
    }
  }

  private String page() {
    return open.deck.page(PAGE).id();
  }

  private List<Highlight> passages() {
    return Fx.get(() -> open.model.marks().passages(page()));
  }

  /// How many passages are drawn.
  private String shown() {
    return open.script(
        "String(CSS.highlights.has('passage') ? CSS.highlights.get('passage').size : 0)");
  }
}
