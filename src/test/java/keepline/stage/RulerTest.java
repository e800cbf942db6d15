package keepline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import keepline.keys.Keymap;
import keepline.page.Deck;
import keepline.reading.Reading;
import keepline.theme.Theme;
import keepline.theme.ThemeChoice;
import keepline.view.Projection;
import keepline.view.ReaderModel;
import keepline.view.Renderings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulerTest {
  @TempDir private Path folder;

  @Test
  void a_page_that_reaches_beyond_its_window_is_measured_in_lines_and_pixels() throws IOException {
    Files.writeString(
        folder.resolve("deck.md"), "---\ntitle: D\nsections:\n  - all: All\n---\n\nAbout.\n");
    page(1, "A few words.");
    page(2, "A paragraph of its own.\n\n".repeat(60));
    page(
        3,
        "```fig text\nalt: Words stand in one row.\ncaption: A row.\n---\n"
            + "row ".repeat(28)
            + "\n```");
    Fx.start();
    Ruler ruler = Fx.get(() -> ruler(OpenWindow.read(folder)));
    List<Ruler.Out> small = measured(ruler, 1280, 720);
    List<Ruler.Out> large = measured(ruler, 2400, 2000);
    assertThat(small).extracting(Ruler.Out::page).containsExactly(2, 3);
    assertThat(small.getFirst().lines()).isGreaterThan(60);
    assertThat(small.getFirst().across()).isZero();
    assertThat(small.getLast().lines()).isZero();
    assertThat(small.getLast().across()).isPositive();
    assertThat(large.getFirst().lines()).isLessThan(small.getFirst().lines());
    assertThat(measured(ruler, 1280, 720)).isEqualTo(small);
  }

  private static Ruler ruler(Deck deck) {
    ReaderModel model = new ReaderModel(Reading.of(deck), new ThemeChoice.Fixed(Theme.LIGHT), 100);
    Projection projection = new Projection(model, new Renderings(Runnable::run));
    PageView view = new PageView(OpenWindow.cache());
    return new Ruler(model, new ReaderPane(model, projection, view, Keymap.standard()));
  }

  private static List<Ruler.Out> measured(Ruler ruler, double width, double height) {
    CompletableFuture<List<Ruler.Out>> done = new CompletableFuture<>();
    Fx.run(() -> ruler.measure(width, height, done::complete));
    return Fx.await(done);
  }

  private void page(int number, String beat) throws IOException {
    Files.writeString(
        folder.resolve("%02d-p%d.md".formatted(number, number)),
        """
        ---
        kind: guide
        section: all
        ---

        # Page

        The lede.

        %s
        """
            .formatted(beat));
  }
}
