package keepline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import keepline.keys.Keymap;
import keepline.reading.Command;
import keepline.theme.Theme;
import keepline.view.Layer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Finding pages without a mouse: go to, find with its matches, the palette.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingTest {
  private OpenWindow open;

  @BeforeAll
  void opens() {
    open = OpenWindow.onManual();
    open.until(o -> o.finder.indexProperty().getValue().toString().contains("DeckIndex"), "read");
  }

  @AfterAll
  void closes() {
    open.close();
  }

  @BeforeEach
  void begins() {
    open.press(KeyCode.ESCAPE);
    open.press(KeyCode.ESCAPE);
    open.fresh(6);
  }

  private void type(String text) {
    open.robot.write(text);
    Fx.pulse();
  }

  private Picker picker() {
    return open.find(Picker.class, Node::isVisible);
  }

  private List<String> leads() {
    Picker picker = picker();
    return Fx.get(() -> picker.list().getItems().stream().map(Row::lead).toList());
  }

  private List<String> titles() {
    Picker picker = picker();
    return Fx.get(() -> picker.list().getItems().stream().map(r -> r.title().text()).toList());
  }

  private String matches() {
    return Fx.get(
        () ->
            open.pane.lookupAll(".matches").stream()
                .filter(Node::isVisible)
                .map(n -> ((Label) n).getText())
                .findFirst()
                .orElse(""));
  }

  private String said() {
    Picker picker = picker();
    return Fx.get(() -> ((Label) picker.lookup(".picker-none")).getText());
  }

  private void search(String words) {
    open.press(KeyCode.SLASH);
    open.press(KeyCode.CONTROL, KeyCode.A);
    type(words);
  }

  @ParameterizedTest
  @CsvSource({"12, 12", "40, 40", "samp, 15", "less, 37", "q k v, 6"})
  void go_to_leads_to_a_number_or_a_title(String typed, int page) {
    open.press(KeyCode.G);
    type(typed);
    open.press(KeyCode.ENTER);
    assertThat(open.layer()).isEqualTo(Layer.NONE);
    assertThat(open.page()).isEqualTo(page);
    assertThat(open.heading()).isEqualTo(open.deck.page(page).title());
  }

  @Test
  void esc_stays_and_gives_the_focus_back() {
    open.press(KeyCode.TAB);
    Node before = open.focus();
    String link = open.focused();
    open.press(KeyCode.G);
    type("12");
    assertThat(open.focus()).isInstanceOf(TextField.class);
    open.press(KeyCode.ESCAPE);
    assertThat(open.page()).isEqualTo(6);
    assertThat(open.focus()).isSameAs(before);
    assertThat(open.focused()).isEqualTo(link);
  }

  @Test
  void a_jump_made_here_can_be_taken_back() {
    open.press(KeyCode.G);
    type("31");
    open.press(KeyCode.ENTER);
    open.press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(open.page()).isEqualTo(6);
  }

  @Test
  void arrows_pages_home_and_end_walk_the_list_and_not_the_deck() {
    open.press(KeyCode.G);
    open.press(KeyCode.DOWN);
    open.press(KeyCode.DOWN);
    open.press(KeyCode.UP);
    open.press(KeyCode.ENTER);
    assertThat(open.page()).isEqualTo(2);
    open.press(KeyCode.G);
    open.press(KeyCode.END);
    open.press(KeyCode.ENTER);
    assertThat(open.page()).isEqualTo(40);
    open.press(KeyCode.G);
    open.press(KeyCode.PAGE_DOWN);
    open.press(KeyCode.PAGE_DOWN);
    open.press(KeyCode.HOME);
    open.press(KeyCode.TAB);
    open.press(KeyCode.TAB);
    open.press(KeyCode.SHIFT, KeyCode.TAB);
    open.press(KeyCode.ENTER);
    assertThat(open.page()).isEqualTo(2);
  }

  /// Letters, digits, arrows and Space belong to what is being typed.
  @ParameterizedTest
  @EnumSource(
      value = KeyCode.class,
      names = {"N", "J", "K", "T", "B", "O", "SPACE", "LEFT", "RIGHT", "BACK_SPACE", "DIGIT3"})
  void a_key_in_the_field_never_turns_a_page(KeyCode key) {
    Theme theme = open.model.themeProperty().getValue();
    open.press(KeyCode.SLASH);
    open.press(key);
    open.press(key);
    assertThat(open.layer()).isEqualTo(Layer.FIND);
    assertThat(open.page()).isEqualTo(6);
    assertThat(open.model.themeProperty().getValue()).isEqualTo(theme);
    assertThat(open.focus()).isInstanceOf(TextField.class);
  }

  @Test
  void one_list_leads_to_another() {
    open.press(KeyCode.G);
    open.press(KeyCode.CONTROL, KeyCode.F);
    assertThat(open.layer()).isEqualTo(Layer.FIND);
    open.press(KeyCode.CONTROL, KeyCode.K);
    assertThat(open.layer()).isEqualTo(Layer.PALETTE);
    open.press(KeyCode.ESCAPE);
    assertThat(open.layer()).isEqualTo(Layer.NONE);
    assertThat(open.focus()).isSameAs(open.pane.page().node());
  }

  @Test
  void find_lists_pages_as_one_types_the_page_about_it_first() {
    search("temperat");
    assertThat(leads()).startsWith("15");
    assertThat(said()).isEmpty();
  }

  @Test
  void nothing_found_says_so() {
    search("zygomorphic");
    assertThat(leads()).isEmpty();
    assertThat(said()).startsWith("Nothing found");
    open.press(KeyCode.ENTER);
    assertThat(open.page()).isEqualTo(6);
    assertThat(open.layer()).isEqualTo(Layer.FIND);
  }

  @Test
  void enter_lands_on_the_page_with_its_matches_marked() {
    search("temperature");
    open.press(KeyCode.ENTER);
    open.settle();
    assertThat(open.page()).isEqualTo(15);
    int marked = Integer.parseInt(open.script("CSS.highlights.get('found').size"));
    assertThat(marked).isGreaterThan(1);
    assertThat(open.script("CSS.highlights.get('here').size")).isEqualTo("1");
    assertThat(matches()).contains("“temperature”", "1 of " + marked, "page 1 of ");
  }

  @Test
  void f3_walks_every_match_of_the_deck_round_and_back() {
    search("softmax");
    open.press(KeyCode.ENTER);
    int first = open.page();
    String at = matches();
    Set<String> seen = new LinkedHashSet<>();
    while (seen.add(matches()) && seen.size() < 100) {
      open.press(KeyCode.F3);
    }
    assertThat(matches()).isEqualTo(at);
    assertThat(open.page()).isEqualTo(first);
    assertThat(seen.stream().filter(s -> s.contains(" 1 of ")).count()).isGreaterThan(1);
    List<String> there = new ArrayList<>(seen);
    open.press(KeyCode.SHIFT, KeyCode.F3);
    assertThat(matches()).isEqualTo(there.getLast());
    open.press(KeyCode.CONTROL, KeyCode.G);
    assertThat(matches()).isEqualTo(at);
    open.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    assertThat(matches()).isEqualTo(there.getLast());
  }

  @Test
  void a_match_out_of_sight_is_scrolled_to() {
    open.textPercent(200);
    search("blunt");
    open.press(KeyCode.ENTER);
    open.settle();
    assertThat(open.page()).isEqualTo(15);
    String inView =
        "(r => r.top >= 0 && r.bottom <= innerHeight)"
            + "([...CSS.highlights.get('here')][0].getBoundingClientRect())";
    assertThat(open.script(inView)).isEqualTo("true");
    assertThat(open.top()).isGreaterThan(0);
  }

  @Test
  void esc_takes_the_marks_away_and_nothing_else() {
    open.fullScreen(true);
    search("softmax");
    open.press(KeyCode.ENTER);
    int page = open.page();
    open.press(KeyCode.ESCAPE);
    assertThat(matches()).isEmpty();
    assertThat(open.script("CSS.highlights.has('found')")).isEqualTo("false");
    assertThat(open.page()).isEqualTo(page);
    assertThat(open.stage().isFullScreen()).isTrue();
  }

  @Test
  void the_marks_stay_when_the_deck_is_read_again_and_when_a_page_is_turned() {
    search("softmax");
    open.press(KeyCode.ENTER);
    String at = matches();
    Fx.run(() -> open.model.deckChanged(deck -> OpenWindow.manual()));
    open.settle();
    assertThat(open.script("CSS.highlights.has('found')")).isEqualTo("true");
    open.press(KeyCode.RIGHT);
    open.press(KeyCode.LEFT);
    assertThat(open.script("CSS.highlights.has('found')")).isEqualTo("true");
    assertThat(matches()).endsWith(at.substring(at.indexOf('·')));
  }

  @Test
  void what_was_searched_for_is_there_again_to_be_typed_over() {
    search("softmax");
    open.press(KeyCode.ENTER);
    open.press(KeyCode.CONTROL, KeyCode.F);
    Picker picker = picker();
    assertThat(Fx.get(picker::typed)).isEqualTo("softmax");
    type("token");
    assertThat(Fx.get(picker::typed)).isEqualTo("token");
  }

  @Test
  void the_palette_has_every_command_of_the_keymap_with_its_key() {
    open.press(KeyCode.CONTROL, KeyCode.K);
    Picker picker = picker();
    List<String> hints = Fx.get(() -> picker.list().getItems().stream().map(Row::hint).toList());
    for (Keymap.Line line : Keymap.standard().lines()) {
      switch (line.shown().getFirst().command()) {
        case Command.Digit _,
            Command.Go.ToSection _,
            Command.Select _,
            Command.Focus _,
            Command.Seek _ -> {}
        case Command.Act a when a == Command.Act.DISMISS -> {}
        case Command _ -> assertThat(hints).anyMatch(h -> h.startsWith(line.strokes().getFirst()));
      }
    }
  }

  @Test
  void the_palette_has_every_page_every_section_and_the_manual() {
    open.press(KeyCode.CONTROL, KeyCode.K);
    List<String> titles = titles();
    open.deck.pages().forEach(p -> assertThat(titles).contains(p.title()));
    open.deck.sections().forEach(s -> assertThat(titles).contains("section: " + s.title()));
    assertThat(titles).contains("open the deck: the manual");
  }

  @Test
  void the_palette_does_what_is_chosen() {
    open.press(KeyCode.CONTROL, KeyCode.K);
    type("section lang");
    open.press(KeyCode.ENTER);
    assertThat(open.page()).isEqualTo(9);
    open.press(KeyCode.CONTROL, KeyCode.K);
    type("theme dark");
    open.press(KeyCode.ENTER);
    assertThat(open.model.themeProperty().getValue()).isEqualTo(Theme.DARK);
    open.press(KeyCode.CONTROL, KeyCode.K);
    type("theme light");
    open.press(KeyCode.ENTER);
    open.press(KeyCode.CONTROL, KeyCode.K);
    type("find in");
    open.press(KeyCode.ENTER);
    assertThat(open.layer()).isEqualTo(Layer.FIND);
    open.press(KeyCode.CONTROL, KeyCode.K);
    type("the manual");
    open.press(KeyCode.ENTER);
    assertThat(open.desk.asked()).anyMatch(a -> a.startsWith("open "));
  }

  @Test
  void settings_show_their_value() {
    open.press(KeyCode.CONTROL, KeyCode.K);
    type("text larger");
    assertThat(titles().getFirst()).isEqualTo("text larger (now 100 %)");
  }

  @Test
  void a_click_chooses_and_a_click_beside_stays() {
    open.press(KeyCode.G);
    open.settle();
    RowCell cell =
        open.find(RowCell.class, c -> c.getItem() != null && c.getItem().lead().equals("04"));
    open.robot.clickOn(cell);
    open.settle();
    assertThat(open.page()).isEqualTo(4);
    open.press(KeyCode.G);
    open.robot.clickOn(open.stage().getX() + 12, open.stage().getY() + 300);
    open.settle();
    assertThat(open.layer()).isEqualTo(Layer.NONE);
    assertThat(open.page()).isEqualTo(4);
  }

  @Test
  void field_and_lines_have_role_and_name() {
    open.press(KeyCode.SLASH);
    type("softmax");
    open.settle();
    TextField field = (TextField) open.focus();
    assertThat(field.getAccessibleText()).isEqualTo("Find");
    assertThat(field.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT_FIELD);
    RowList list = picker().list();
    assertThat(list.getAccessibleRole()).isEqualTo(AccessibleRole.LIST_VIEW);
    assertThat(list.getAccessibleText()).isNotEmpty();
    RowCell cell = open.find(RowCell.class, c -> c.getItem() != null && c.isVisible());
    assertThat(cell.getAccessibleText()).startsWith("Page ");
  }
}
