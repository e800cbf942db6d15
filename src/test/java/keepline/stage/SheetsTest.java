package keepline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import keepline.reading.KeepLines;
import keepline.view.Layer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The keep-lines, the overview and the page behind a link, without a mouse.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SheetsTest {
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
    open.fresh(6);
  }

  /// Past the knobs of the page's figure.
  private void focusLink() {
    for (int i = 0; i < 6; i++) {
      open.press(KeyCode.TAB);
    }
  }

  private int chosen() {
    Overview overview = open.find(Overview.class, Node::isVisible);
    return Fx.get(overview::chosen);
  }

  private PeekCard card() {
    return open.find(PeekCard.class, c -> true);
  }

  @Test
  void every_keep_line_stands_on_the_sheet_by_section() {
    open.press(KeyCode.S);
    RowList list = open.find(RowList.class, l -> l.getParent() instanceof KeepSheet);
    List<String> shown = Fx.get(() -> list.getItems().stream().map(r -> r.title().text()).toList());
    List<String> wanted =
        KeepLines.of(open.deck).stream()
            .flatMap(g -> g.lines().stream())
            .map(KeepLines.Line::text)
            .toList();
    assertThat(shown).containsAll(wanted).hasSize(wanted.size() + 5);
    assertThat(open.focus()).isSameAs(list);
  }

  @Test
  void the_sheet_is_walked_and_leads_to_a_page() {
    open.press(KeyCode.S);
    open.press(KeyCode.ENTER);
    assertThat(open.page()).isEqualTo(6);
    open.press(KeyCode.S);
    open.press(KeyCode.DOWN);
    open.press(KeyCode.TAB);
    open.press(KeyCode.DOWN);
    open.press(KeyCode.ENTER);
    assertThat(open.page()).isEqualTo(10);
    assertThat(open.layer()).isEqualTo(Layer.NONE);
    open.press(KeyCode.S);
    open.press(KeyCode.HOME);
    open.press(KeyCode.ENTER);
    assertThat(open.page()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 150, 200})
  void the_sheet_opens_on_the_page_in_view_and_its_bar_tells_how_much_is_hidden(int percent) {
    for (int page : new int[] {6, 23, 39}) {
      try (OpenWindow large = OpenWindow.onManual()) {
        large.resize(1024, 640);
        large.fresh(page);
        large.textPercent(percent);
        large.press(KeyCode.S);
        large.settle();
        large.settle();
        RowList list = large.find(RowList.class, l -> l.getParent() instanceof KeepSheet);
        int chosen = Fx.get(() -> list.getSelectionModel().getSelectedIndex());
        int first = Fx.get(() -> flow(list).getFirstVisibleCell().getIndex());
        int last = Fx.get(() -> flow(list).getLastVisibleCell().getIndex());
        assertThat(chosen).as("page %d", page).isBetween(first, last);
        ScrollBar bar =
            large.find(
                ScrollBar.class,
                b ->
                    b.getOrientation() == Orientation.VERTICAL && flow(list).equals(b.getParent()));
        double share = Fx.get(bar::getVisibleAmount);
        double seen = (last - first + 1.0) / list.getItems().size();
        assertThat(share).as("page %d", page).isBetween(seen / 1.5, seen * 1.5);
      }
    }
  }

  private static VirtualFlow<?> flow(RowList list) {
    return (VirtualFlow<?>) list.lookup(".virtual-flow");
  }

  @Test
  void ctrl_c_copies_the_sheet_as_markdown() {
    open.press(KeyCode.S);
    open.press(KeyCode.CONTROL, KeyCode.C);
    String copied = Fx.get(() -> Clipboard.getSystemClipboard().getString());
    assertThat(copied).isEqualTo(KeepLines.markdown(open.deck));
    assertThat(copied).startsWith("# AI models: keep-lines\n\n## Intro\n\n- **02 ");
  }

  @Test
  void esc_closes_a_sheet_and_the_focus_is_where_it_was() {
    focusLink();
    String before = open.focused();
    for (KeyCode key : List.of(KeyCode.S, KeyCode.O, KeyCode.I)) {
      open.press(key);
      assertThat(open.layer()).isNotEqualTo(Layer.NONE);
      open.press(KeyCode.ESCAPE);
      assertThat(open.layer()).isEqualTo(Layer.NONE);
      assertThat(open.focused()).isEqualTo(before);
      assertThat(open.page()).isEqualTo(6);
    }
  }

  @Test
  void the_overview_is_walked_with_arrows_and_enter_goes() {
    open.press(KeyCode.O);
    assertThat(chosen()).isEqualTo(6);
    open.press(KeyCode.RIGHT);
    assertThat(chosen()).isEqualTo(7);
    assertThat(open.page()).isEqualTo(6);
    open.press(KeyCode.DOWN);
    open.press(KeyCode.UP);
    open.press(KeyCode.LEFT);
    open.press(KeyCode.LEFT);
    assertThat(chosen()).isEqualTo(5);
    open.press(KeyCode.END);
    open.press(KeyCode.ENTER);
    assertThat(open.page()).isEqualTo(40);
    assertThat(open.layer()).isEqualTo(Layer.NONE);
  }

  @Test
  void a_number_leads_through_the_overview() {
    open.press(KeyCode.O);
    open.press(KeyCode.DIGIT1);
    open.press(KeyCode.DIGIT5);
    assertThat(chosen()).isEqualTo(15);
    open.press(KeyCode.ENTER);
    assertThat(open.layer()).isEqualTo(Layer.NONE);
    assertThat(open.page()).isEqualTo(15);
  }

  @Test
  void pages_are_plates_first_and_pictures_soon() {
    open.press(KeyCode.O);
    Thumb here = open.find(Thumb.class, t -> t.page() == 6);
    assertThat(here.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
    assertThat(Fx.get(here::getAccessibleText)).startsWith("Page 6, Q · K · V., here");
    open.until(
        o -> ((ImageView) here.lookup(".image-view")).getImage() != null, "a picture of page 6");
  }

  @Test
  void a_sheet_opened_over_a_sheet_gives_the_focus_back_too() {
    Node before = open.focus();
    open.press(KeyCode.O);
    open.press(KeyCode.CONTROL, KeyCode.K);
    assertThat(open.layer()).isEqualTo(Layer.PALETTE);
    open.press(KeyCode.ESCAPE);
    assertThat(open.focus()).isSameAs(before);
    open.press(KeyCode.RIGHT);
    assertThat(open.page()).isEqualTo(7);
  }

  @Test
  void peek_shows_the_focused_links_page_and_stays() {
    focusLink();
    String to = open.script("document.activeElement.dataset.to");
    open.press(KeyCode.I);
    PeekCard card = card();
    assertThat(card.isVisible()).isTrue();
    int number = open.deck.number(to).orElseThrow();
    assertThat(Fx.get(card::getAccessibleText))
        .startsWith("Page " + number + ": " + open.deck.page(number).title())
        .contains("Figure: ");
    assertThat(open.page()).isEqualTo(6);
    open.press(KeyCode.ESCAPE);
    assertThat(card.isVisible()).isFalse();
    open.press(KeyCode.I);
    open.press(KeyCode.ENTER);
    assertThat(open.page()).isEqualTo(number);
    assertThat(card.isVisible()).isFalse();
  }

  @Test
  void the_card_stands_whole_inside_the_window() {
    open.press(KeyCode.TAB);
    open.press(KeyCode.I);
    open.settle();
    PeekCard card = card();
    assertThat(Fx.get(card::getBoundsInParent).getMinX()).isGreaterThanOrEqualTo(0);
    assertThat(Fx.get(card::getBoundsInParent).getMaxX()).isLessThanOrEqualTo(OpenWindow.WIDTH);
    assertThat(Fx.get(card::getBoundsInParent).getMaxY()).isLessThanOrEqualTo(OpenWindow.HEIGHT);
  }

  @Test
  void without_a_link_in_focus_there_is_nothing_to_peek_at() {
    open.press(KeyCode.I);
    assertThat(open.layer()).isEqualTo(Layer.NONE);
    assertThat(Fx.get(() -> open.model.noticeProperty().get())).contains("Tab");
  }

  @Test
  void a_page_turned_closes_the_card() {
    open.press(KeyCode.TAB);
    open.press(KeyCode.I);
    open.press(KeyCode.RIGHT);
    assertThat(open.page()).isEqualTo(7);
    assertThat(open.layer()).isEqualTo(Layer.NONE);
    assertThat(card().isVisible()).isFalse();
  }

  @Test
  void the_pointer_on_a_link_shows_its_page() {
    String at =
        open.script(
            "(r => r.left + r.width / 2 + ' ' + (r.top + r.height / 2))"
                + "(document.querySelector('#root [data-to]').getBoundingClientRect())");
    String[] xy = at.split(" ", 2);
    open.robot.moveTo(
        open.stage().getX() + Double.parseDouble(xy[0]),
        open.stage().getY() + Double.parseDouble(xy[1]));
    PeekCard card = card();
    open.until(o -> card.isVisible(), "a card");
    assertThat(open.layer()).isEqualTo(Layer.NONE);
    open.robot.moveTo(open.stage().getX() + 5, open.stage().getY() + 5);
    open.until(o -> !card.isVisible(), "no card");
  }
}
