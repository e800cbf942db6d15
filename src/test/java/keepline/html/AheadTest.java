package keepline.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import keepline.page.Deck;
import keepline.stage.Fx;
import keepline.theme.Theme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A page that was laid out beside the window looks and behaves as one that was written into it.
class AheadTest {
  private static final Deck DECK = FixtureDeck.deck();
  private static final Sheet SHEET = new Sheet(1280, 680, 100);
  private static final Sheet SMALL = new Sheet(900, 480, 150);

  /// Where everything on the page in view is, and what of it can be reached.
  private static final String GEOMETRY =
      """
      (() => {
        const root = document.getElementById('root');
        const left = root.getBoundingClientRect().left;
        return [...root.querySelectorAll('*')].filter(e => e.getClientRects().length).map(e => {
          const r = e.getBoundingClientRect();
          return [e.tagName, r.x - left, r.y, r.width, r.height, e.getAttribute('tabindex')].join(' ');
        }).concat([root.dataset.flow, root.hasAttribute('data-below')]).join('\\n');
      })()
      """;

  private static Window window;

  @BeforeAll
  static void open() {
    window = Window.open();
    window.load(Theme.LIGHT, SHEET);
  }

  @AfterAll
  static void close() {
    window.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {FixtureDeck.RICH, 1, 2, 3})
  void a_page_laid_out_ahead_stands_where_it_would_have_stood(int page) {
    for (Sheet sheet : List.of(SHEET, SMALL)) {
      int other = page == 1 ? 2 : 1;
      show(other, sheet);
      show(page, sheet);
      String direct = window.run(GEOMETRY).toString();
      show(other, sheet);
      ahead(page, sheet);
      turn(page, sheet);
      assertThat(beside()).as("the page was written anew").isEqualTo(1);
      assertSame(window.run(GEOMETRY).toString(), direct);
    }
  }

  @Test
  void a_page_beside_the_window_is_neither_seen_nor_reached() {
    window.run(Bridge.style(Theme.LIGHT, false, SHEET, 3));
    show(1, SHEET);
    ahead(FixtureDeck.RICH, SHEET);
    assertThat(window.run("document.querySelectorAll('.beside [tabindex=\"0\"]').length"))
        .isEqualTo(0);
    assertThat(
            window.run(
                "(() => { const seen = document.getElementById('root').getBoundingClientRect();"
                    + "return [...document.querySelectorAll('.beside')]"
                    + ".map(e => e.getBoundingClientRect())"
                    + ".filter(r => r.left < seen.right && r.right > seen.left).length; })()"))
        .isEqualTo(0);
  }

  @Test
  void selecting_everything_selects_the_page_in_view() {
    show(1, SHEET);
    ahead(FixtureDeck.RICH, SHEET);
    window.run("document.execCommand('selectAll')");
    window.waitFor("getSelection().anchorNode === document.getElementById('root')");
    String title = DECK.page(FixtureDeck.RICH).title();
    assertThat(PageState.read(window.run(Bridge.state()).toString()).selection())
        .doesNotContain(title);
    window.run("getSelection().removeAllRanges()");
  }

  @Test
  void a_selection_drawn_beyond_the_page_in_view_ends_where_it_left_the_page() {
    show(1, SHEET);
    ahead(FixtureDeck.RICH, SHEET);
    window.run("window.word = document.querySelector('#root h1').firstChild");
    window.run("getSelection().setBaseAndExtent(word, 0, word, 3)");
    window.waitFor("String(getSelection()).length === 3");
    Fx.pulse();
    window.run("getSelection().extend(document.querySelector('.beside h1').firstChild, 2)");
    window.waitFor("String(getSelection()).length === 3 && getSelection().focusNode === word");
    window.run("getSelection().removeAllRanges()");
  }

  @Test
  void another_style_makes_a_page_laid_out_ahead_stale() {
    show(1, SHEET);
    ahead(FixtureDeck.RICH, SHEET);
    window.run(Bridge.style(Theme.DARK, false, SMALL, 3));
    turn(FixtureDeck.RICH, SHEET);
    assertThat(beside()).isZero();
  }

  @Test
  void both_neighbours_are_laid_out_one_by_one() {
    show(1, SHEET);
    window.run(Bridge.style(Theme.LIGHT, false, SHEET, 3));
    Script pair = Bridge.ahead(List.of(html(2, SHEET), html(3, SHEET)));
    assertThat(window.run(pair)).isEqualTo(true);
    assertThat(window.run(pair)).isEqualTo(false);
    assertThat(window.run("document.querySelectorAll('.beside h1').length")).isEqualTo(2);
  }

  @Test
  void where_there_is_room_for_two_the_likelier_neighbour_is_the_one_drawn() {
    show(1, SHEET);
    window.run(Bridge.style(Theme.LIGHT, false, SHEET, 2));
    assertThat(heading(ahead(2, 3))).isEqualTo(DECK.page(2).title());
    turn(2, SHEET);
    assertThat(heading(ahead(3, 1))).isEqualTo(DECK.page(3).title());
    turn(1, SHEET);
    assertThat(heading(ahead(2, 3))).isEqualTo(DECK.page(2).title());
    assertThat(window.run("document.querySelector('#root h1').textContent"))
        .isEqualTo(DECK.page(1).title());
  }

  @Test
  void a_leaf_in_view_stays_in_view_when_there_is_room_for_fewer() {
    show(1, SHEET);
    window.run(Bridge.style(Theme.LIGHT, false, SHEET, 3));
    layOut(2, 3);
    turn(3, SHEET);
    window.run(Bridge.style(Theme.LIGHT, false, SHEET, 1));
    assertThat(window.run(Bridge.place())).isEqualTo(0);
    assertThat(window.run("document.querySelector('#root h1').textContent"))
        .isEqualTo(DECK.page(3).title());
  }

  @Test
  void pages_that_are_alike_leave_room_for_one_that_is_not() {
    show(2, SHEET);
    layOut(2, 2);
    layOut(3, 2);
    turn(3, SHEET);
    layOut(1, 2);
    assertThat(
            window.run(
                "[...document.querySelectorAll('.beside h1')].map(e => e.textContent).join()"))
        .asString()
        .contains(DECK.page(1).title())
        .contains(DECK.page(2).title());
  }

  private static void layOut(int likelier, int other) {
    Script pair = Bridge.ahead(List.of(html(likelier, SHEET), html(other, SHEET)));
    boolean left = true;
    while (left) {
      left = Boolean.TRUE.equals(window.run(pair));
    }
  }

  /// Lays both out and yields the selector of the leaf beside the one in view that is drawn.
  private static String ahead(int likelier, int other) {
    layOut(likelier, other);
    return "[...document.querySelectorAll('.beside')]"
        + ".find(e => Number(e.style.getPropertyValue('--place')) < 2)";
  }

  private static String heading(String leaf) {
    return window.run(leaf + ".querySelector('h1').textContent").toString();
  }

  /// Another place on the document means other roundings of the engine's numbers.
  private static void assertSame(String is, String wanted) {
    String[] some = is.split("\\s", -1);
    String[] others = wanted.split("\\s", -1);
    assertThat(some).hasSameSizeAs(others);
    for (int i = 0; i < some.length; i++) {
      if (some[i].matches("-?[\\d.]+")) {
        assertThat(Double.parseDouble(some[i]))
            .isCloseTo(Double.parseDouble(others[i]), within(.01));
      } else {
        assertThat(some[i]).isEqualTo(others[i]);
      }
    }
  }

  private static void show(int page, Sheet sheet) {
    window.show(DECK, page, Theme.LIGHT, sheet, Pictures.none());
  }

  private static void ahead(int page, Sheet sheet) {
    window.run("document.getElementById('root').dataset.old = 'yes'");
    window.run(Bridge.ahead(List.of(html(page, sheet))));
  }

  private static void turn(int page, Sheet sheet) {
    window.run(Bridge.show(html(page, sheet), Bridge.Place.START));
  }

  /// How many leaves beside the window have been in view before.
  private static int beside() {
    return ((Number)
            window.run(
                "(() => { const old = document.querySelectorAll('.beside[data-old]').length;"
                    + "document.querySelectorAll('[data-old]').forEach(e => delete e.dataset.old);"
                    + "return old; })()"))
        .intValue();
  }

  private static String html(int page, Sheet sheet) {
    return new PageWriter().write(DECK, page, sheet, Pictures.none());
  }
}
