package keepline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import keepline.keys.Keymap;
import keepline.page.Deck;
import keepline.reading.Reading;
import keepline.theme.Theme;
import keepline.theme.ThemeChoice;
import keepline.view.Projection;
import keepline.view.ReaderModel;
import keepline.view.Renderings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstPageTest {
  private static final Dimension2D SIZE = new Dimension2D(900, 640);

  @TempDir private Path folder;

  private Deck deck;

  @BeforeEach
  void writes_a_deck() throws IOException {
    Fx.start();
    Files.writeString(folder.resolve("deck.md"), "---\ntitle: One picture\n---\n");
    Files.writeString(
        folder.resolve("01-tide.md"),
        "---\nkind: guide\n---\n# Tide\n\nIt comes in.\n\n![a beach](beach.png)\n");
    deck = OpenWindow.read(folder);
  }

  @Test
  void in_a_window_of_the_expected_size_it_is_written_once() {
    int once = pictures(SIZE);
    assertThat(once).isPositive();
    assertThat(pictures(new Dimension2D(700, 600))).isEqualTo(2 * once);
  }

  /// How often a picture is asked for, by a window of [#SIZE], until its first page is there.
  private int pictures(Dimension2D expected) {
    AtomicInteger asked = new AtomicInteger();
    CompletableFuture<Boolean> shown = new CompletableFuture<>();
    Stage stage =
        Fx.get(
            () -> {
              ReaderPane pane = pane(asked);
              pane.onShown(() -> shown.complete(true));
              pane.expect(expected);
              assertThat(asked.get()).as("before there is a window").isPositive();
              assertThat(pane.getChildren()).noneMatch(WebView.class::isInstance);
              Stage made = new Stage();
              made.setScene(new Scene(pane, SIZE.getWidth(), SIZE.getHeight()));
              made.show();
              return made;
            });
    Fx.await(shown);
    Fx.run(stage::close);
    return asked.get();
  }

  /// A colour set once more, though the same, has the whole window drawn anew with the first page.
  @Test
  void the_window_s_colour_is_not_set_again_when_the_first_page_comes() {
    CompletableFuture<Boolean> shown = new CompletableFuture<>();
    Paint[] before = new Paint[1];
    Stage stage =
        Fx.get(
            () -> {
              ReaderPane pane = pane(new AtomicInteger());
              pane.onShown(() -> shown.complete(true));
              Stage made = new Stage();
              made.setScene(new Scene(pane, SIZE.getWidth(), SIZE.getHeight()));
              made.show();
              before[0] = made.getScene().getFill();
              return made;
            });
    Fx.await(shown);
    assertThat(Fx.get(() -> stage.getScene().getFill())).isSameAs(before[0]);
    Fx.run(stage::close);
  }

  @Test
  void the_window_has_the_page_s_colour_before_its_first_frame_and_in_every_theme() {
    CompletableFuture<Boolean> shown = new CompletableFuture<>();
    ReaderModel model =
        Fx.get(() -> new ReaderModel(Reading.of(deck), new ThemeChoice.Fixed(Theme.DARK), 100));
    Scene scene =
        Fx.get(
            () -> {
              ReaderPane pane = pane(model, new AtomicInteger());
              pane.onShown(() -> shown.complete(true));
              Stage made = new Stage();
              made.setScene(new Scene(pane, SIZE.getWidth(), SIZE.getHeight()));
              made.show();
              assertThat(made.getScene().getFill()).isEqualTo(colour(Theme.DARK));
              return made.getScene();
            });
    Fx.await(shown);
    for (int i = 0; i < Theme.values().length; i++) {
      Fx.run(model::nextTheme);
      assertThat(scene.getFill()).isEqualTo(colour(model.themeProperty().getValue()));
    }
    Fx.run(((Stage) scene.getWindow())::close);
  }

  private static Color colour(Theme theme) {
    return Color.web(theme.colour("page"));
  }

  private ReaderPane pane(AtomicInteger asked) {
    return pane(new ReaderModel(Reading.of(deck), new ThemeChoice.Fixed(Theme.LIGHT), 100), asked);
  }

  private static ReaderPane pane(ReaderModel model, AtomicInteger asked) {
    Renderings renderings = new Renderings(Runnable::run);
    renderings.pictures(
        (path, width) -> {
          asked.incrementAndGet();
          return Optional.empty();
        });
    Projection projection = new Projection(model, renderings);
    PageView view = new PageView(OpenWindow.cache());
    return new ReaderPane(model, projection, view, Keymap.standard());
  }
}
