package keepline.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keepline.Golden;
import keepline.load.DeckFolder;
import keepline.load.ForeignDecks;
import keepline.load.SlideFile;
import keepline.load.UnreadableDeck;
import keepline.page.Deck;
import keepline.page.Page;
import keepline.page.Problem;
import keepline.page.Problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ConversionTest {
  static final List<String> ALL = ForeignDecks.ALL;

  @TempDir Path folder;

  private int convert(Path file, Path out) throws Exception {
    return new Conversion(SlideFile.open(file), page -> List.of()).into(out);
  }

  private static List<Path> files(Path in) throws IOException {
    try (Stream<Path> files = Files.walk(in)) {
      return files.filter(Files::isRegularFile).map(in::relativize).sorted().toList();
    }
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void each_dialect_is_written_as_pages_without_an_error(String name) throws Exception {
    Path file = ForeignDecks.in(folder, name);
    Path out = folder.resolve("out/deck");
    int pages = convert(file, out);
    StringBuilder all = new StringBuilder();
    for (Path each : files(out)) {
      all.append("=== ").append(each.toString().replace('\\', '/')).append('\n');
      all.append(each.toString().endsWith(".md") ? Files.readString(out.resolve(each)) : "");
    }
    Golden.check("keepline/foreign/" + name + "-converted.txt", all.toString());
    Deck deck = DeckFolder.open(out).readAll();
    assertThat(deck.size()).isEqualTo(pages);
    assertThat(deck.pages()).extracting(Page::title).isEqualTo(titles(file));
    assertThat(
            Stream.concat(
                deck.problems().stream(),
                deck.pages().stream().flatMap(p -> p.problems().stream())))
        .noneMatch(p -> p.severity() == Severity.ERROR);
  }

  private static List<String> titles(Path file) {
    return ForeignDecks.open(file).readAll().pages().stream()
        .map(Page::title)
        .collect(Collectors.toList());
  }

  @Test
  void what_a_check_finds_wrong_besides_becomes_text() throws Exception {
    Path file = ForeignDecks.in(folder, "slides", "# One\n\n- a $\\frac{1}$ b\n");
    Path out = folder.resolve("deck");
    new Conversion(SlideFile.open(file), ConversionTest::brokenFormula).into(out);
    assertThat(Files.readString(out.resolve("01-one.md"))).contains("a \\$\\\\frac\\{1\\}\\$ b");
  }

  private static List<Problem> brokenFormula(Page page) {
    return page.toString().contains("Formula")
        ? List.of(new Problem(page.file(), 7, 1, "FIG120", Severity.ERROR, "broken", "", ""))
        : List.of();
  }

  @Test
  void only_pictures_that_are_shown_come_along() throws Exception {
    Path out = folder.resolve("deck");
    convert(ForeignDecks.in(folder, "slides", "# One\n\n![a](public/dot.png)\n"), out);
    assertThat(files(out))
        .containsExactly(Path.of("01-one.md"), Path.of("deck.md"), Path.of("public/dot.png"));
  }

  @Test
  void a_folder_with_something_in_it_is_left_alone() throws Exception {
    Path file = ForeignDecks.in(folder, "marp");
    Path out = Files.createDirectory(folder.resolve("deck"));
    Files.writeString(out.resolve("mine.txt"), "mine");
    assertThatThrownBy(() -> convert(file, out))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("has something in it");
    assertThat(files(out)).containsExactly(Path.of("mine.txt"));
  }

  @Test
  void a_place_that_cannot_be_written_is_one_sentence_and_leaves_nothing() throws Exception {
    Path file = ForeignDecks.in(folder, "marp");
    Path blocked = Files.writeString(folder.resolve("file"), "mine");
    List<Path> before = files(folder);
    assertThatThrownBy(() -> convert(file, blocked.resolve("deck")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("can't be made");
    assertThat(files(folder)).isEqualTo(before);
  }

  @Test
  void a_conversion_that_breaks_off_leaves_nothing() throws Exception {
    Path file = ForeignDecks.in(folder, "marp");
    List<Path> before = files(folder);
    Conversion broken =
        new Conversion(
            SlideFile.open(file),
            page -> {
              throw new IllegalStateException("the toolkit is gone");
            });
    assertThatThrownBy(() -> broken.into(folder.resolve("deck")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(files(folder)).isEqualTo(before);
  }

  @Test
  void what_is_no_file_of_slides_is_one_sentence() throws Exception {
    Path deck = folder.resolve("deck");
    NewDeck.in(deck);
    assertThatThrownBy(() -> SlideFile.open(deck.resolve("01-cover.md")))
        .isInstanceOf(UnreadableDeck.class)
        .hasMessageContaining("part of a deck already");
    assertThatThrownBy(() -> SlideFile.open(deck))
        .isInstanceOf(UnreadableDeck.class)
        .hasMessageContaining("is not a file of slides");
    assertThatThrownBy(() -> SlideFile.open(folder.resolve("no.md")))
        .isInstanceOf(UnreadableDeck.class)
        .hasMessageContaining("There is no");
    Path empty = Files.writeString(folder.resolve("empty.md"), "\n");
    assertThatThrownBy(() -> SlideFile.open(empty))
        .isInstanceOf(UnreadableDeck.class)
        .hasMessageContaining("has no slide");
  }
}
