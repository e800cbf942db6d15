package keepline.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SplittableRandom;
import keepline.live.Turned;
import keepline.load.DeckFolder;
import keepline.load.UnreadableDeck;
import keepline.page.Deck;
import keepline.theme.Theme;
import keepline.view.LiveFigures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A live figure on a page changes only where it differs; what it comes to is what would have been
/// written anew.
class LiveTurnsTest {
  private static final int TURNS = 60;
  private static final Sheet SHEET = new Sheet(1280, 680, 100);

  /// What stands there, and what the same marks would be as a drawing of their own.
  private static final String BOTH =
      """
      (marks => {
        const anew = document.createElement('template');
        anew.innerHTML = marks;
        return [document.querySelector('#root .drawing.live').innerHTML, anew.innerHTML];
      })(window.marks).join('\\n--\\n')
      """;

  private static Deck deck;
  private static Window window;

  @BeforeAll
  static void open() throws UnreadableDeck {
    deck = DeckFolder.open(Path.of("content/manual")).readAll();
    window = Window.open();
    window.load(Theme.LIGHT, SHEET);
  }

  @AfterAll
  static void close() {
    window.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 15})
  void a_figure_turned_again_and_again_is_as_if_drawn_anew_each_time(int page) {
    window.show(deck, page, Theme.LIGHT, SHEET, Pictures.none());
    SplittableRandom random = new SplittableRandom(page);
    Turned turned = new LiveFigures().of(deck.page(page)).orElseThrow();
    for (int turn = 0; turn < TURNS; turn++) {
      turned = turn(turned, random);
      Script script = Bridge.live(turned, SHEET);
      window.run("window.marks = " + Escape.script(script.texts().getFirst()));
      window.run(script);
      String[] both = window.run(BOTH).toString().split("\n--\n", -1);
      assertThat(both[0]).as("turn %d: %s", turn, turned.now()).isEqualTo(both[1]);
      String strip = "document.querySelector('#root .strip').textContent.replace(/\\s+/g, ' ')";
      String shown = window.run(strip).toString();
      LiveWriter.values(turned).values().forEach(v -> assertThat(shown).contains(v));
      LiveWriter.results(turned).values().forEach(v -> assertThat(shown).contains(v));
    }
  }

  private static Turned turn(Turned turned, SplittableRandom random) {
    return switch (random.nextInt(8)) {
      case 0, 1 -> turned.next();
      case 2 -> turned.remember();
      case 3 -> turned.reset();
      default -> turned.step(random.nextInt(-5, 6), random.nextBoolean());
    };
  }
}
