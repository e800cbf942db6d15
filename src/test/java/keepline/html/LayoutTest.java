package keepline.html;

import static org.assertj.core.api.Assertions.assertThat;

import keepline.page.Deck;
import keepline.theme.Theme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The fixture's pages laid out by a real engine, measured.
class LayoutTest {
  private static final Deck DECK = FixtureDeck.deck();
  private static final Sheet USUAL = new Sheet(1280, 672, 100);
  private static Window window;

  @BeforeAll
  static void open() {
    window = Window.open();
    window.load(Theme.LIGHT, USUAL);
  }

  @AfterAll
  static void close() {
    window.close();
  }

  @ParameterizedTest
  @CsvSource({
    "1024, 592, 100",
    "1024, 592, 150",
    "1024, 592, 200",
    "1024, 592, 250",
    "1280, 672, 100",
    "1280, 672, 70",
    "1366, 720, 100",
    "1366, 720, 150",
    "1366, 720, 200",
    "1920, 1032, 100",
    "1920, 1032, 200",
    "3840, 2112, 100",
    "3840, 2112, 200",
    "360, 500, 150"
  })
  void nothing_is_cut_off_and_nothing_overlaps(double width, double height, int percent) {
    Sheet sheet = new Sheet(width, height, percent);
    for (int n = 1; n <= DECK.size(); n++) {
      window.show(DECK, n, Theme.LIGHT, sheet, Pictures.none());
      assertThat(faults()).as("page %d (%s)", n, DECK.page(n).id()).isEmpty();
    }
  }

  @Test
  void an_ordinary_page_fits_in_the_usual_window() {
    window.show(DECK, FixtureDeck.CONCEPT, Theme.LIGHT, USUAL, Pictures.none());
    assertThat(state().max()).isZero();
  }

  @Test
  void a_drawing_fills_its_panel() {
    window.show(DECK, FixtureDeck.CONCEPT, Theme.LIGHT, USUAL, Pictures.none());
    Object gap =
        window.run(
            "document.querySelector('.drawing').getBoundingClientRect().width"
                + " - document.querySelector('.drawing svg').getBoundingClientRect().width");
    assertThat(((Number) gap).doubleValue()).isBetween(-0.01, 1.5);
  }

  @Test
  void the_cue_goes_when_the_end_is_in_view() {
    window.show(DECK, FixtureDeck.RICH, Theme.LIGHT, USUAL, Pictures.none());
    assertThat(state().below()).isTrue();
    assertThat(state().above()).isFalse();
    window.run("document.querySelector('.scroller').scrollTop = 100000");
    window.waitFor("!document.getElementById('root').hasAttribute('data-below')");
    assertThat(state().above()).isTrue();
    assertThat(state().fraction()).isEqualTo(1);
  }

  @Test
  void pages_and_lines_scroll_until_there_is_no_more() {
    window.show(DECK, FixtureDeck.RICH, Theme.LIGHT, USUAL, Pictures.none());
    assertThat(window.run(Bridge.lines(-1))).isEqualTo(false);
    assertThat(window.run(Bridge.lines(2))).isEqualTo(true);
    assertThat(state().top()).isEqualTo(45);
    int views = 0;
    while (Boolean.TRUE.equals(window.run(Bridge.page(1)))) {
      assertThat(++views).isLessThan(20);
    }
    assertThat(state().fraction()).isEqualTo(1);
    window.run(Bridge.restore(0.5));
    assertThat(state().fraction()).isBetween(0.49, 0.51);
  }

  @Test
  void another_size_of_text_keeps_the_line_at_the_top() {
    window.show(DECK, FixtureDeck.RICH, Theme.LIGHT, new Sheet(1280, 440, 100), Pictures.none());
    window.run(
        "keepline.scroll(document.querySelector('.prose pre').getBoundingClientRect().top"
            + " - document.querySelector('.scroller').getBoundingClientRect().top)");
    Sheet larger = new Sheet(1280, 440, 110);
    window.run(Bridge.style(Theme.DARK, true, larger, 1));
    String html = new PageWriter().write(DECK, FixtureDeck.RICH, larger, Pictures.none());
    window.run(Bridge.show(html, Bridge.Place.SAME_LINE));
    Object off =
        window.run(
            "document.querySelector('.prose pre').getBoundingClientRect().top"
                + " - document.querySelector('.scroller').getBoundingClientRect().top");
    assertThat(Math.abs(((Number) off).doubleValue())).isLessThan(2);
  }

  @Test
  void going_back_arrives_at_the_end() {
    window.show(DECK, FixtureDeck.RICH, Theme.LIGHT, USUAL, Pictures.none());
    String html = new PageWriter().write(DECK, FixtureDeck.RICH, USUAL, Pictures.none());
    window.run(Bridge.show(html, Bridge.Place.END));
    assertThat(state().fraction()).isEqualTo(1);
  }

  @Test
  void the_state_names_selection_and_focused_link() {
    window.show(DECK, FixtureDeck.CONCEPT, Theme.LIGHT, USUAL, Pictures.none());
    window.run("document.querySelector('a[data-to]').focus()");
    window.run("getSelection().selectAllChildren(document.querySelector('h1'))");
    assertThat(state().to()).isEqualTo("rich");
    assertThat(state().selection()).isEqualTo("Two bulges.");
  }

  @Test
  void a_script_in_a_page_does_not_run() {
    window.run(
        Bridge.show(
            "<main><script>document.title='ran'</script><img src=x"
                + " onerror=\"document.title='ran'\"></main>",
            Bridge.Place.START));
    window.waitFor("true");
    assertThat(window.run("document.title")).isEqualTo("Keepline");
  }

  private static PageState state() {
    return PageState.read(window.run(Bridge.state()).toString());
  }

  private static String faults() {
    return window.run(Resources.text("measure.js")).toString();
  }
}
