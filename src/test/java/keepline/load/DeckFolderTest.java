package keepline.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import keepline.page.Beat;
import keepline.page.Block;
import keepline.page.Deck;
import keepline.page.Inline;
import keepline.page.Page;
import keepline.page.PageKind;
import keepline.page.Plate;
import keepline.page.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckFolderTest {
  @TempDir Path folder;

  @Test
  void a_good_deck_has_no_problems() {
    assertThat(TestDeck.in(folder).lines()).isEmpty();
  }

  @Test
  void the_outline_tells_everything_but_the_pages() {
    Deck outline = TestDeck.in(folder).open().outline();
    assertThat(outline.title()).isEqualTo("A deck");
    assertThat(outline.subtitle()).isEqualTo("For a test");
    assertThat(outline.sections())
        .containsExactly(new Section("one", "First"), new Section("two", "Second"));
    assertThat(outline.about())
        .containsExactly(new Block.Paragraph(List.of(new Inline.Text("What it is about."))));
    assertThat(outline.pages()).allMatch(Page::pending);
    assertThat(outline.pages()).extracting(Page::id).containsExactly("first", "second");
  }

  @Test
  void the_outline_reads_no_page() {
    TestDeck deck = TestDeck.in(folder).file("01-first.md", "\0");
    assertThat(deck.open().outline().problems()).isEmpty();
  }

  @Test
  void a_page_has_all_its_parts() {
    Page page =
        TestDeck.in(folder)
            .first("kind: concept", "kind: concept\ntag: Key\nsources: arXiv:1706.03762, A book")
            .readFirst();
    assertThat(page.kind()).isEqualTo(PageKind.CONCEPT);
    assertThat(page.section()).isEqualTo("one");
    assertThat(page.tag()).isEqualTo("Key");
    assertThat(page.sources()).containsExactly("arXiv:1706.03762", "A book");
    assertThat(page.title()).isEqualTo("Title.");
    assertThat(Inline.plain(page.lede())).isEqualTo("The lede.");
    assertThat(page.plates())
        .containsExactly(new Plate.Picture("images/dot.png", "A dot.", "One dot."));
    assertThat(page.beats()).extracting(Beat::name).containsExactly("why", "what", "now", "how");
    assertThat(page.beats()).extracting(Beat::line).containsExactly(13, 17, 21, 25);
    assertThat(Inline.plain(page.keepLine())).isEqualTo("Keep this.");
    assertThat(page.pending()).isFalse();
  }

  @Test
  void pages_come_by_number_then_name() {
    TestDeck deck = TestDeck.in(folder).without("01-first.md").without("02-second.md");
    for (String name : List.of("10-c", "9-b", "010-a", "00-z")) {
      deck.file(name + ".md", TestDeck.PAGE);
    }
    assertThat(deck.open().outline().pages())
        .extracting(Page::file)
        .containsExactly("00-z.md", "9-b.md", "010-a.md", "10-c.md");
  }

  @Test
  void the_authors_own_papers_are_no_pages() {
    TestDeck deck = TestDeck.in(folder);
    for (String name : List.of("README.md", "readme.md", "_03-notes.md", ".draft.md", "x.txt")) {
      deck.file(name, "x");
    }
    assertThat(deck.lines()).isEmpty();
    assertThat(deck.read().size()).isEqualTo(2);
  }

  @Test
  void a_deck_may_name_its_own_beats() {
    TestDeck deck =
        TestDeck.in(folder)
            .deck("sections:", "beats: Question, Claim, Proof, Use\nsections:")
            .without("02-second.md");
    deck.file(
        "01-first.md",
        TestDeck.PAGE
            .replace("## Why", "## Question")
            .replace("## What", "## CLAIM")
            .replace("## Now", "## Proof")
            .replace("## How", "## Use"));
    assertThat(deck.readFirst().problems()).isEmpty();
    assertThat(deck.readFirst().beats())
        .extracting(Beat::name)
        .containsExactly("question", "claim", "proof", "use");
  }

  @Test
  void pages_read_one_by_one_and_completed_are_the_same_as_all_at_once() {
    DeckFolder deck =
        TestDeck.in(folder).first("section: one", "section: two").file("notes.md", "x").open();
    Deck one = deck.outline();
    for (int number : new int[] {2, 1}) {
      one = one.with(number, deck.read(number));
    }
    assertThat(deck.completed(one)).isEqualTo(deck.readAll());
    assertThat(deck.completed(deck.completed(one))).isEqualTo(deck.readAll());
  }

  @Test
  void reading_twice_gives_the_same() {
    DeckFolder deck = TestDeck.in(folder).first("# Title.", "Title").open();
    assertThat(deck.readAll()).isEqualTo(deck.readAll());
  }

  @Test
  void several_threads_may_read() throws Exception {
    DeckFolder deck = TestDeck.in(folder).open();
    Page first = TestDeck.in(folder).readFirst();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<java.util.concurrent.Callable<Page>> reads =
          IntStream.range(0, 40)
              .<java.util.concurrent.Callable<Page>>mapToObj(i -> () -> deck.read(1))
              .toList();
      for (var read : threads.invokeAll(reads)) {
        assertThat(read.get()).isEqualTo(first);
      }
    }
  }

  @Test
  void deck_md_opens_its_folder() throws UnreadableDeck {
    TestDeck deck = TestDeck.in(folder);
    assertThat(DeckFolder.open(deck.root().resolve("deck.md")).outline().size()).isEqualTo(2);
  }

  @Test
  void a_link_to_the_folder_opens_the_folder() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), TestDeck.in(folder).root());
    assertThat(DeckFolder.open(link).readAll().pages()).allMatch(p -> p.problems().isEmpty());
  }

  @Test
  void a_missing_path_is_one_sentence() {
    Path missing = folder.resolve("nothing");
    assertThatThrownBy(() -> DeckFolder.open(missing))
        .isInstanceOf(UnreadableDeck.class)
        .hasMessage("There is no " + missing + "; give the path of a deck's folder.");
  }

  @Test
  void a_page_opens_its_deck_there() throws UnreadableDeck {
    DeckFolder deck = DeckFolder.open(TestDeck.in(folder).root().resolve("02-second.md"));
    assertThat(deck.outline().size()).isEqualTo(2);
    assertThat(deck.path()).isEqualTo(deck.root());
    assertThat(deck.openedAt()).contains("second");
  }

  @Test
  void a_file_that_is_no_markdown_is_one_sentence() {
    Path file = TestDeck.in(folder).root().resolve("images/dot.png");
    assertThatThrownBy(() -> DeckFolder.open(file))
        .isInstanceOf(UnreadableDeck.class)
        .hasMessage(
            file
                + " is not a deck; give the path of a deck's folder, of its deck.md, or of a"
                + " Markdown file of slides.");
  }

  @Test
  void a_page_that_vanished_is_a_problem() {
    TestDeck deck = TestDeck.in(folder);
    DeckFolder open = deck.open();
    deck.without("01-first.md");
    assertThat(open.read(1).problems())
        .extracting(p -> p.oneLine())
        .containsExactly("01-first.md:1:1 FILE005 the file is gone; open the deck again.");
    assertThat(open.read(1).title()).isEqualTo("first");
  }
}
