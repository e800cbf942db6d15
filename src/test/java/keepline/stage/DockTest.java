package keepline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.text.Text;
import keepline.page.Deck;
import keepline.page.Inline;
import keepline.reading.Reading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dock, mouse and focus in a window on the manual, from page 6.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DockTest {
  @TempDir private Path folder;
  private OpenWindow open;

  /// Where the focus can be.
  enum Focus {
    PAGE,
    CLICKED_PAGE,
    BLOCK,
    SECTION,
    CLOSED_SHEET
  }

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
  void a_dock_that_is_as_it_was_is_not_laid_out_again() {
    assertThat(Fx.get(() -> laidOutAgain(1.2, 1.3))).isTrue();
    assertThat(Fx.get(() -> laidOutAgain(1.2, 1.2))).isFalse();
    Fx.run(open.pane::requestLayout);
    open.settle();
  }

  private boolean laidOutAgain(double scale, double then) {
    DockBar bar = open.pane.dock();
    bar.fit(scale, 31);
    bar.layout();
    bar.fit(then, 31);
    return bar.isNeedsLayout() || bar.dock().isNeedsLayout();
  }

  @ParameterizedTest
  @EnumSource(Focus.class)
  void pages_turn_wherever_the_focus_is(Focus place) {
    for (KeyCode next : List.of(KeyCode.PAGE_DOWN, KeyCode.N, KeyCode.J, KeyCode.L)) {
      open.fresh(6);
      focus(place);
      open.press(next);
      assertThat(open.page()).as("%s", next).isEqualTo(7);
      open.press(KeyCode.BACK_SPACE);
      assertThat(open.page()).as("back after %s", next).isEqualTo(6);
    }
    if (place != Focus.BLOCK) {
      open.press(KeyCode.RIGHT);
      assertThat(open.page()).isEqualTo(7);
    }
  }

  private void focus(Focus place) {
    switch (place) {
      case PAGE -> Fx.run(open.pane::focusPage);
      case CLICKED_PAGE -> open.robot.clickOn(at("h1"));
      case BLOCK -> {
        open.press(KeyCode.F6); // the page's live figure
        open.press(KeyCode.F6);
      }
      case SECTION -> Fx.run(section("Language")::requestFocus);
      case CLOSED_SHEET -> {
        open.press(KeyCode.F1);
        open.press(KeyCode.ESCAPE);
      }
    }
  }

  @Test
  void arrows_walk_the_blocks_and_enter_goes_there() {
    focus(Focus.BLOCK);
    assertThat(focusedBlock()).isEqualTo(6);
    open.press(KeyCode.RIGHT);
    open.press(KeyCode.RIGHT);
    open.press(KeyCode.LEFT);
    assertThat(focusedBlock()).isEqualTo(7);
    assertThat(open.page()).isEqualTo(6);
    open.press(KeyCode.ENTER);
    assertThat(open.page()).isEqualTo(7);
    open.press(KeyCode.END);
    assertThat(focusedBlock()).isEqualTo(40);
    open.press(KeyCode.SPACE);
    assertThat(open.page()).isEqualTo(40);
  }

  @Test
  void tab_reaches_a_link_and_enter_follows_it() {
    open.fresh(7);
    do {
      open.press(KeyCode.TAB);
      assertThat(open.focus()).isSameAs(open.pane.page().node());
    } while (!open.focused().contains("data-to=\"transformer\""));
    open.press(KeyCode.ENTER);
    assertThat(open.page()).isEqualTo(4);
  }

  @Test
  void a_click_on_a_block_goes_there() {
    open.robot.clickOn(block(30));
    assertThat(open.page()).isEqualTo(30);
    open.press(KeyCode.RIGHT);
    assertThat(open.page()).isEqualTo(31);
  }

  @Test
  void a_click_on_a_sections_name_goes_to_its_first_page() {
    open.robot.clickOn(section("Generation"));
    assertThat(open.page()).isEqualTo(22);
    open.press(KeyCode.RIGHT);
    assertThat(open.page()).isEqualTo(23);
  }

  @Test
  void a_click_on_a_link_goes_to_its_page() {
    open.robot.clickOn(at("a[data-to=transformer]"));
    open.settle();
    assertThat(open.page()).isEqualTo(4);
  }

  @Test
  void the_pointer_on_a_block_shows_its_page() {
    open.robot.moveTo(block(13));
    DockCard card = open.find(DockCard.class, c -> true);
    assertThat(card.isVisible()).isTrue();
    List<String> said =
        Fx.get(() -> card.getChildren().stream().map(n -> ((Label) n).getText()).toList());
    assertThat(said)
        .containsExactly(
            "13", open.deck.page(13).title(), Inline.plain(open.deck.page(13).keepLine()));
    open.robot.moveTo(at("h1"));
    assertThat(card.isVisible()).isFalse();
  }

  @Test
  void the_wheel_with_ctrl_sizes_the_text() {
    wheel(40);
    assertThat(open.model.textPercentProperty().get()).isEqualTo(110);
    wheel(-40);
    wheel(-40);
    assertThat(open.model.textPercentProperty().get()).isEqualTo(90);
  }

  @Test
  void blocks_say_whether_their_page_is_here_read_or_unread() {
    Fx.run(() -> open.model.read(open.deck.page(3).id()));
    assertThat(states(6)).contains("here").doesNotContain("read");
    assertThat(states(3)).contains("read").doesNotContain("here");
    assertThat(states(9)).doesNotContain("here", "read");
    assertThat(block(6).getAccessibleText()).endsWith(", here").startsWith("Page 6, Q · K · V.");
    assertThat(block(3).getAccessibleText()).endsWith(", read");
    assertThat(block(9).getAccessibleText()).endsWith(", unread");
  }

  @Test
  void every_control_has_a_role_and_a_name() {
    List<Node> controls =
        Fx.get(
            () ->
                open.pane.lookupAll("*").stream()
                    .filter(n -> n instanceof Button || n instanceof DockBlock)
                    .filter(Node::isVisible)
                    .toList());
    assertThat(controls).hasSizeGreaterThan(40);
    assertThat(controls)
        .allSatisfy(
            n -> {
              assertThat(n.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
              assertThat(n.getAccessibleText()).isNotBlank();
              if (n instanceof Labeled l) {
                assertThat(l.getText()).isNotBlank();
              }
            });
    assertThat(open.pane.page().node().getAccessibleText()).contains("Q · K · V.");
  }

  @Test
  void a_shorter_deck_in_the_same_window_shows_its_own_blocks() {
    Deck whole = open.deck;
    Deck shorter =
        new Deck(
            "Short", "", "en", List.of(), whole.sections(), whole.pages().subList(0, 3), List.of());
    Fx.run(() -> open.model.open(Reading.of(shorter)));
    open.settle();
    long blocks =
        Fx.get(
            () ->
                open.pane.lookupAll(".dock-block").stream()
                    .filter(n -> n.getScene() != null)
                    .count());
    assertThat(blocks).isEqualTo(3);
  }

  @Test
  void blocks_stay_when_the_window_gets_another_size_and_stand_on_whole_pixels() {
    DockBlock before = block(17);
    double was = Fx.get(before::getWidth);
    open.resize(517, 640);
    assertThat(block(17)).isSameAs(before);
    assertThat(Fx.get(before::getWidth)).isNotEqualTo(was);
    for (int page = 1; page <= 40; page++) {
      DockBlock block = block(page);
      assertThat(Fx.get(block::getLayoutX) % 1).as("page %d", page).isZero();
      assertThat(Fx.get(block::getWidth) % 1).as("page %d", page).isZero();
    }
    open.resize(OpenWindow.WIDTH, OpenWindow.HEIGHT);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 110, 150, 200})
  void no_sections_name_is_cut_off_at_any_size_of_text(int percent) {
    open.resize(1024, 640);
    open.textPercent(percent);
    open.settle();
    List<Button> names = names();
    assertThat(Fx.get(() -> names.stream().map(DockTest::drawn).toList()))
        .isEqualTo(names.stream().map(Button::getText).toList());
    for (int i = 1; i < names.size(); i++) {
      assertThat(names.get(i - 1).getBoundsInParent().getMaxX())
          .isLessThan(names.get(i).getLayoutX());
    }
    open.resize(OpenWindow.WIDTH, OpenWindow.HEIGHT);
  }

  @Test
  void a_name_that_fits_at_no_size_is_cut_off_and_makes_no_other_small() throws IOException {
    Files.writeString(
        folder.resolve("deck.md"),
        """
        ---
        title: T
        sections:
          - a: Antidisestablishmentarianism
          - b: Two
          - c: Three
        ---
        """);
    int number = 1;
    for (String section : List.of("a", "b", "c")) {
      Files.writeString(
          folder.resolve("0%d-page.md".formatted(number++)),
          "---\nsection: " + section + "\n---\n# Page\n");
    }
    Deck deck = OpenWindow.read(folder);
    Fx.run(() -> open.model.open(Reading.of(deck)));
    open.resize(520, 640);
    List<Button> names = names();
    assertThat(Fx.get(() -> names.stream().map(DockTest::drawn).toList()))
        .satisfies(drawn -> assertThat(drawn.getFirst()).startsWith("Ant").endsWith("..."))
        .endsWith("Two", "Three");
    assertThat(names).allSatisfy(n -> assertThat(n.getStyle()).isEmpty());
    open.resize(OpenWindow.WIDTH, OpenWindow.HEIGHT);
  }

  @Test
  void a_name_has_at_least_the_place_of_its_blocks_where_sections_are_many() throws IOException {
    StringBuilder sections = new StringBuilder();
    for (int page = 10; page < 50; page++) {
      sections.append("  - s%d: Section %d\n".formatted(page, page));
      Files.writeString(
          folder.resolve(page + "-page.md"), "---\nsection: s" + page + "\n---\n# Page\n");
    }
    Files.writeString(folder.resolve("deck.md"), "---\ntitle: T\nsections:\n" + sections + "---\n");
    Deck deck = OpenWindow.read(folder);
    Fx.run(() -> open.model.open(Reading.of(deck)));
    open.resize(520, 640);
    List<Button> names = names();
    assertThat(names).hasSize(40);
    for (int i = 0; i < names.size(); i++) {
      double whole = block(i + 1).getWidth(); // in pixels, which the place is not
      assertThat(names.get(i).getWidth()).isGreaterThan(whole - 1);
    }
    open.resize(OpenWindow.WIDTH, OpenWindow.HEIGHT);
  }

  private List<Button> names() {
    return Fx.get(
        () ->
            open.pane.lookupAll(".dock-name").stream()
                .map(Button.class::cast)
                .filter(n -> n.getParent() != null)
                .sorted(Comparator.comparingDouble(Node::getLayoutX))
                .toList());
  }

  /// What is on screen of a text.
  private static String drawn(Labeled of) {
    return ((Text) of.lookup(".text")).getText();
  }

  private void wheel(double delta) {
    Fx.run(
        () ->
            javafx.event.Event.fireEvent(
                open.pane.page().node(),
                new ScrollEvent(
                    ScrollEvent.SCROLL,
                    10,
                    10,
                    10,
                    10,
                    false,
                    true,
                    false,
                    false,
                    false,
                    false,
                    0,
                    delta,
                    0,
                    delta,
                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                    0,
                    ScrollEvent.VerticalTextScrollUnits.NONE,
                    0,
                    0,
                    null)));
  }

  private DockBlock block(int page) {
    return open.find(DockBlock.class, b -> b.cell().holds(page));
  }

  private Button section(String title) {
    return open.find(Button.class, b -> b.getText().equals(title));
  }

  private int focusedBlock() {
    return ((DockBlock) open.focus()).cell().first();
  }

  private Set<String> states(int page) {
    DockBlock block = block(page);
    return Fx.get(
        () ->
            block.getPseudoClassStates().stream()
                .map(p -> p.getPseudoClassName())
                .collect(java.util.stream.Collectors.toSet()));
  }

  /// The middle of an element of the page, on the screen.
  private Point2D at(String element) {
    String[] middle =
        open.script(
                "(r => (r.left + r.width / 2) + ' ' + (r.top + r.height /"
                    + " 2))(document.querySelector('#root "
                    + element
                    + "').getClientRects()[0])")
            .split(" ", -1);
    return Fx.get(
        () ->
            open.pane
                .page()
                .node()
                .localToScreen(Double.parseDouble(middle[0]), Double.parseDouble(middle[1])));
  }
}
