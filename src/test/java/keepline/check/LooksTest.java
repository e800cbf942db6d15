package keepline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keepline.check.PageRuler.Excess;
import keepline.html.Typesetting;
import keepline.load.DeckFolder;
import keepline.load.UnreadableDeck;
import keepline.page.Deck;
import keepline.page.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LooksTest {
  @TempDir private Path folder;

  @Test
  void the_window_in_which_a_page_fits_worst_speaks_for_all() throws IOException, UnreadableDeck {
    write("Words.", "Words.");
    List<Excess> excesses =
        List.of(
            new Excess(2, "1280 x 720", 3, 0),
            new Excess(2, "1920 x 1080", 1, 40),
            new Excess(1, "1920 x 1080", 1, 0));
    assertThat(lines(excesses))
        .containsExactly(
            "01-p1.md:1:1 LOOK001 warning: the page is 1 line too long for a window of 1920 x 1080;"
                + " shorten its beats or its figure, or split it.",
            "02-p2.md:1:1 LOOK001 warning: the page is 3 lines too long for a window of 1280 x 720;"
                + " shorten its beats or its figure, or split it.",
            "02-p2.md:1:1 LOOK002 warning: something is 40 px wider than its place in a window of"
                + " 1920 x 1080; give the figure fewer columns or shorter words.");
  }

  @Test
  void a_page_that_no_other_links_to_is_told_where_most_are_linked_to()
      throws IOException, UnreadableDeck {
    write(
        "To [two](02-p2.md) and [three](03-p3.md).",
        "Words.",
        "Back to [one](01-p1.md).",
        "Words.");
    assertThat(lines(List.of()))
        .containsExactly(
            "04-p4.md:1:1 LOOK003 warning: no other page links to this one; link to it where its"
                + " subject comes up.");
  }

  @Test
  void a_deck_that_is_only_paged_through_needs_no_links() throws IOException, UnreadableDeck {
    write("To [two](02-p2.md).", "Words.", "Words.", "Words.");
    assertThat(lines(List.of())).isEmpty();
  }

  @Test
  void a_page_of_too_many_words_is_told_with_their_number() throws IOException, UnreadableDeck {
    write("word ".repeat(300));
    assertThat(lines(List.of()))
        .singleElement()
        .asString()
        .matches(".* LOOK004 warning: the page has 31\\d words, and .* more than 260; .*");
  }

  @Test
  void every_code_stands_in_the_document_with_a_line_like_it() throws IOException, UnreadableDeck {
    write(
        "To [two](02-p2.md), [three](03-p3.md). " + "word ".repeat(300),
        "[one](01-p1.md)",
        "Words.",
        "Words.");
    Pattern entry = Pattern.compile("### (LOOK\\d+)\n\n[^`]*```\n(.*)\n```");
    List<MatchResult> documented =
        entry.matcher(Files.readString(Path.of("src/docs/problems.md"))).results().toList();
    List<String> told = lines(List.of(new Excess(2, "1280 x 720", 3, 40)));
    assertThat(documented.stream().map(m -> m.group(1)))
        .containsExactlyElementsOf(
            told.stream().map(l -> l.split(" ", 3)[1]).sorted().collect(Collectors.toList()));
    assertThat(documented)
        .allSatisfy(
            m -> assertThat(told.stream().map(LooksTest::shape)).contains(shape(m.group(2))));
  }

  private static String shape(String line) {
    return line.replaceFirst("^\\S+", "").replaceAll("[0-9]+", "0");
  }

  private List<String> lines(List<Excess> excesses) throws UnreadableDeck {
    Deck deck = DeckFolder.open(folder).readAll();
    Report report = Report.of(deck, page -> Typesetting.none(), whole -> excesses);
    return report.problems().stream().map(Problem::oneLine).toList();
  }

  private void write(String... beats) throws IOException {
    Files.writeString(
        folder.resolve("deck.md"), "---\ntitle: Deck\nsections:\n  - all: All\n---\n\nAbout.\n");
    for (int n : IntStream.rangeClosed(1, beats.length).toArray()) {
      Files.writeString(folder.resolve("%02d-p%d.md".formatted(n, n)), page(n, beats[n - 1]));
    }
  }

  private static String page(int number, String beat) {
    return """
    ---
    kind: guide
    section: all
    ---

    # Page %d

    The lede of the page.

    ## Why

    %s
    """
        .formatted(number, beat);
  }
}
