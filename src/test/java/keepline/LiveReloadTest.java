package keepline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;
import keepline.load.DeckFolder;
import keepline.load.UnreadableDeck;
import keepline.page.Page;
import keepline.reading.Command.Go;
import keepline.reading.Navigator;
import keepline.reading.Reading;
import keepline.stage.Fx;
import keepline.theme.Theme;
import keepline.theme.ThemeChoice;
import keepline.view.ReaderModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A deck in a window while its author writes it.
class LiveReloadTest {
  private static final String PAGE =
      """
      ---
      kind: guide
      section: one
      ---
      # %s

      The lede of it.

      Words, and a [link](02-b.md).
      """;

  @TempDir Path folder;
  private ReaderModel model;

  @BeforeEach
  void opens() throws IOException, UnreadableDeck {
    Fx.start();
    Files.writeString(folder.resolve("deck.md"), "---\ntitle: D\nsections:\n  - one: One\n---\n");
    Files.writeString(folder.resolve("01-a.md"), PAGE.formatted("First"));
    Files.writeString(folder.resolve("02-b.md"), PAGE.formatted("Second"));
    model = new ReaderModel(Reading.at(read(), 2), new ThemeChoice.Fixed(Theme.LIGHT), 100);
    Fx.run(() -> model.scrolled(0.5));
  }

  private keepline.page.Deck read() throws UnreadableDeck {
    return DeckFolder.open(folder).readAll();
  }

  private void watch(boolean follow) throws UnreadableDeck {
    LiveReload reload =
        new LiveReload(
            model, Runnable::run, now -> model.deckChanged(deck -> now.readAll()), follow);
    reload.watch(DeckFolder.open(folder));
  }

  @Test
  void a_saved_page_is_new_in_its_place() throws IOException, UnreadableDeck {
    watch(false);
    Files.writeString(folder.resolve("02-b.md"), PAGE.formatted("Second, better"));
    until(m -> m.reading().deck().page(2).title().equals("Second, better"), "the new title");
    assertThat(model.reading().number()).isEqualTo(2);
    assertThat(model.reading().here().scroll()).isEqualTo(0.5);
  }

  @Test
  void a_page_that_breaks_keeps_its_last_good_state_and_says_so() throws Exception {
    watch(false);
    String broken = PAGE.formatted("Second").replace("(02-b.md)", "(nowhere.md)");
    Files.writeString(folder.resolve("02-b.md"), broken.replace("# Second", "Half a"));
    until(m -> !m.bannerProperty().get().isEmpty(), "the banner");
    Page page = model.reading().deck().page(2);
    assertThat(page.title()).isEqualTo("Second");
    assertThat(page.problems()).extracting(p -> p.code()).contains("LINK001");
    Files.writeString(folder.resolve("02-b.md"), PAGE.formatted("Third"));
    until(m -> m.reading().deck().page(2).title().equals("Third"), "the mended page");
    assertThat(Fx.get(() -> model.bannerProperty().get())).isEmpty();
    assertThat(model.reading().deck().page(2).problems()).isEmpty();
  }

  @Test
  void a_page_saved_by_renaming_a_new_one_and_one_that_is_gone_are_seen() throws Exception {
    watch(false);
    Path part = folder.resolve("x.tmp");
    Files.writeString(part, PAGE.formatted("Renamed in"));
    Files.move(part, folder.resolve("02-b.md"), StandardCopyOption.REPLACE_EXISTING);
    until(m -> m.reading().deck().page(2).title().equals("Renamed in"), "the renamed file");
    Files.writeString(folder.resolve("01-aa.md"), PAGE.formatted("Between"));
    until(m -> m.reading().deck().size() == 3, "the new page");
    assertThat(model.reading().page().orElseThrow().id()).isEqualTo("b");
    assertThat(model.reading().number()).isEqualTo(3);
  }

  @Test
  void the_window_follows_only_when_asked() throws Exception {
    watch(true);
    Files.writeString(folder.resolve("01-a.md"), PAGE.formatted("First, better"));
    until(m -> m.reading().number() == 1, "the edited page");
  }

  @Test
  void a_saved_file_of_slides_is_read_anew_and_the_reader_stays_or_follows() throws Exception {
    Path file = Files.writeString(folder.resolve("slides.md"), SLIDES.formatted("old"));
    DeckFolder slides = DeckFolder.open(file);
    model =
        new ReaderModel(Reading.at(slides.readAll(), 2), new ThemeChoice.Fixed(Theme.LIGHT), 100);
    LiveReload reload =
        new LiveReload(model, Runnable::run, now -> model.deckChanged(deck -> now.readAll()), true);
    reload.watch(slides);
    Files.writeString(folder.resolve("other.md"), "# Not a slide\n");
    Path part = folder.resolve("x.tmp");
    Files.writeString(part, "# New\n\nfirst\n\n---\n\n" + SLIDES.formatted("old"));
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    until(m -> m.reading().deck().size() == 4, "the new slide");
    until(m -> m.reading().number() == 1, "the way to it");
    Files.writeString(file, SLIDES.formatted("new"));
    until(m -> m.reading().deck().size() == 3, "the slide taken out again");
    Fx.run(() -> model.moved(Navigator.go(model.reading(), new Go.ToNumber(2))));
    Files.writeString(file, SLIDES.formatted("new").replace("# Two", "# Zwei"));
    until(m -> m.reading().page().orElseThrow().title().equals("Zwei"), "the new title in place");
  }

  private static final String SLIDES = "# One\n\na\n\n---\n\n# Two\n\nb\n\n---\n\n# Three\n\n%s\n";

  private void until(Predicate<ReaderModel> holds, String what) {
    Fx.until(() -> holds.test(model), () -> "never: " + what);
  }
}
