package keepline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import keepline.formula.Formulas;
import keepline.html.FixtureDeck;
import keepline.html.Mathematics;
import keepline.keys.Keymap;
import keepline.page.Deck;
import keepline.reading.Command;
import keepline.reading.Reading;
import keepline.theme.Theme;
import keepline.theme.ThemeChoice;
import keepline.view.Projection;
import keepline.view.ReaderModel;
import keepline.view.Renderings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Measures every page of the manual and of the tour, and one of each kind, in windows from small
/// to very large: nothing is cut off, nothing lies over anything else.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManualLayoutTest {
  private ReaderModel model;
  private ReaderPane pane;
  private PageView view;
  private Stage stage;
  private Deck manual;
  private Deck tour;

  static Stream<Arguments> windows() {
    return Stream.of(1024, 1366, 1920, 3840)
        .flatMap(
            width ->
                Stream.of(100, 150, 200).map(text -> Arguments.of(width, height(width), text)));
  }

  static Stream<Arguments> windowsThatHoldAPage() {
    return Stream.of(1280, 1366, 1920, 3840).map(width -> Arguments.of(width, height(width)));
  }

  private static int height(int width) {
    return switch (width) {
      case 1024 -> 640;
      case 1280 -> 720;
      case 1366 -> 768;
      case 1920 -> 1080;
      default -> 2160;
    };
  }

  @BeforeAll
  void opens() {
    Fx.start();
    manual = OpenWindow.manual();
    tour = OpenWindow.read(Path.of("content/tour"));
    CompletableFuture<Boolean> shown = new CompletableFuture<>();
    model = new ReaderModel(Reading.of(manual), new ThemeChoice.Fixed(Theme.LIGHT), 100);
    Renderings renderings = new Renderings(Runnable::run);
    Formulas formulas = new Formulas(OpenWindow.cache());
    for (Deck deck : List.of(manual, tour, FixtureDeck.deck())) {
      deck.pages().forEach(page -> Fx.await(formulas.all(Mathematics.of(page))));
    }
    renderings.typesetting(formulas::find);
    Projection projection = new Projection(model, renderings);
    view = Fx.get(() -> new PageView(OpenWindow.cache()));
    pane = Fx.get(() -> new ReaderPane(model, projection, view, Keymap.standard()));
    stage = Fx.get(Stage::new);
    Fx.run(
        () -> {
          pane.onShown(() -> shown.complete(true));
          pane.setManaged(false);
          stage.setScene(new Scene(new Pane(pane), 320, 200));
          pane.resize(1280, 720);
          stage.show();
        });
    Fx.await(shown);
  }

  @AfterAll
  void closes() {
    Fx.run(stage::close);
  }

  @ParameterizedTest(name = "{0} x {1}, text {2} %")
  @MethodSource("windows")
  void nothing_is_cut_off_or_covered(int width, int height, int text) {
    size(width, height, text);
    List<String> wrong = new ArrayList<>(measured(manual, false));
    wrong.addAll(measured(tour, false));
    wrong.addAll(measured(FixtureDeck.deck(), false));
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest(name = "{0} x {1}")
  @MethodSource("windowsThatHoldAPage")
  void every_page_of_the_decks_here_fits_without_scrolling(int width, int height) {
    size(width, height, 100);
    List<String> wrong = new ArrayList<>(measured(manual, true));
    wrong.addAll(measured(tour, true));
    assertThat(wrong).isEmpty();
  }

  @Test
  void what_is_cut_off_or_covered_is_found() {
    size(1280, 720, 100);
    assertThat(measured(manual, false)).isEmpty();
    assertThat(broken("#root h1", "min-width:3000px")).contains("px across");
    assertThat(broken("#root .keep", "position:relative;top:-300px")).contains("overlap");
    assertThat(broken("#root figcaption", "width:120%")).contains("leaves the panel");
  }

  /// What is found on a concept page one of whose parts gets this style.
  private String broken(String part, String style) {
    return Fx.get(
        () -> {
          model.open(Reading.at(manual, 2));
          model.open(Reading.at(manual, 6));
          pane.settle();
          view.call("document.querySelector('" + part + "').style.cssText = '" + style + "'");
          return view.call(Measure.SCRIPT + "(false)");
        });
  }

  private void size(int width, int height, int text) {
    Fx.run(
        () -> {
          model.textSize(Command.TextSize.NORMAL);
          while (model.textPercentProperty().get() < text) {
            model.textSize(Command.TextSize.LARGER);
          }
          pane.resize(width, height);
          pane.layout();
        });
    Fx.until(
        () -> {
          double high = view.node().getLayoutBounds().getHeight();
          return view.call("innerWidth + ' ' + innerHeight").equals(width + " " + (int) high);
        },
        () -> "the page never came to the size of its window");
  }

  /// What is wrong on the pages of a deck in the window as it is, one line a finding.
  private List<String> measured(Deck deck, boolean fits) {
    return Fx.get(
        () -> {
          List<String> wrong = new ArrayList<>();
          for (int n = 1; n <= deck.size(); n++) {
            model.open(Reading.at(deck, n));
            pane.settle();
            String found = view.call(Measure.SCRIPT + "(" + fits + ")");
            String page = deck.page(n).file();
            found.lines().map(line -> page + ": " + line).forEach(wrong::add);
          }
          if (pane.dock().getBoundsInParent().intersects(shrunk())) {
            wrong.add("the dock lies over the page");
          }
          return wrong;
        });
  }

  private Bounds shrunk() {
    Bounds page = view.node().getBoundsInParent();
    return new BoundingBox(
        page.getMinX() + 1, page.getMinY() + 1, page.getWidth() - 2, page.getHeight() - 2);
  }
}
