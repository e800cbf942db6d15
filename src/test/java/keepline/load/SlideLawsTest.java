package keepline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import keepline.author.Conversion;
import keepline.page.Deck;
import keepline.page.Page;
import keepline.page.Problem;
import keepline.page.Problem.Severity;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What holds for every file of slides: no word is lost but the speaker's, and what converts loads
/// without an error.
class SlideLawsTest {
  static final List<Tongue> TONGUES = List.of(Tongue.values());
  static final List<String> ALL = ForeignDecks.ALL;
  private static final List<Damage> WAYS = List.of(Damage.values());
  private static final int SEEDS = 8;
  private static final int DAMAGES = 21;

  @TempDir Path folder;

  /// How each dialect begins a file, breaks slides and writes notes; `%s` is a word.
  enum Tongue {
    MARP("---\nmarp: true\ntheme: zz\n---\n", "\n\n---\n\n", "<!-- %s\n\n---\n -->"),
    SLIDEV("---\nhighlighter: zz\n---\n", "\n---\nlayout: zz\n---\n", "<!--\n%s\n-->"),
    DECKSET("footer: zz\nautoscale: true\n\n", "\n\n---\n\n", "^ %s"),
    REVEAL("---\nrevealOptions:\n  a: zz\n---\n", "\n\n----\n\n", "Note: %s"),
    REMARK("class: zz\nname: zz\n\n", "\n---\nclass: zz\n", "???\n%s"),
    PANDOC("---\nslide-level: 1\n---\n", "\n\n# %s\n\n", "::: notes\n%s\n:::");

    private final String head;
    private final String between;
    private final String note;

    Tongue(String head, String between, String note) {
      this.head = head;
      this.between = between;
      this.note = note;
    }
  }

  private static final List<String> PIECES =
      List.of(
          "# %s %s",
          "## %s",
          "%s\n===",
          "%s and **%s** with `%s`\nover *%s* lines",
          "- %s\n- %s\n  - %s\n\n  %s",
          "1. %s\n2. %s",
          "> %s\n> %s",
          "```text\n---\n%s\n# %s\n```",
          "~~~\n<!-- %s -->\n~~~",
          "| %s | %s |\n|---|---|\n| %s | %s |",
          "![%s](dot.png)",
          "![%s](nowhere.png) and ![%s](https://example.invalid/a.png)",
          "<div class=\"zz\">\n\n%s <b>%s</b><br>%s\n\n</div>",
          "<p align=zz>%s</p>",
          "<Widget a=\"zz\">%s</Widget>".replace("zz", "b"),
          "[%s](https://example.invalid) [%s](#elsewhere) <a href=\"x.html\">%s</a>",
          "%s $x^2$ costs $5 %s",
          "$$\nx + y\n$$\n\n%s",
          "%s[^n]\n\n[^n]: %s",
          "<!-- zzcomment -->\n%s",
          "<style>\nzz { a: b }\n</style>\n\n%s",
          "%s <!-- zz\nzz --> %s");

  /// Slides of random pieces and the words that they show.
  private record Written(String text, List<String> words) {}

  private static Written write(Tongue tongue, long seed) {
    Random random = new Random(seed);
    List<String> words = new ArrayList<>();
    StringBuilder text = new StringBuilder(tongue.head);
    for (int slide = random.nextInt(1, 6); slide > 0; slide--) {
      for (int piece = random.nextInt(1, 6); piece > 0; piece--) {
        String form = PIECES.get(random.nextInt(PIECES.size()));
        text.append(filled(form, words)).append("\n\n");
      }
      if (random.nextBoolean()) {
        text.append(tongue.note.formatted("zznote")).append("\n");
      }
      text.append(filled(tongue.between, words));
    }
    return new Written(text.append(filled("last %s\n", words)).toString(), words);
  }

  private static String filled(String form, List<String> words) {
    String out = form;
    while (out.contains("%s")) {
      String word = "w" + (char) ('a' + words.size() % 26) + words.size() + "x";
      words.add(word);
      out = out.replaceFirst("%s", word);
    }
    return out;
  }

  @ParameterizedTest
  @FieldSource("TONGUES")
  void no_word_is_lost_and_none_of_the_speakers_shown(Tongue tongue) throws Exception {
    for (long seed = 0; seed < SEEDS; seed++) {
      Written written = write(tongue, seed);
      Path place = Files.createDirectory(folder.resolve(tongue + "-" + seed));
      Path file = ForeignDecks.in(place, "slides", written.text());
      String seen = seen(ForeignDecks.open(file).readAll());
      assertThat(seen).as(written.text()).contains(written.words()).doesNotContain("zz");
      Path out = place.resolve("deck");
      new Conversion(SlideFile.open(file), page -> List.of()).into(out);
      Deck converted = DeckFolder.open(out).readAll();
      assertThat(errors(converted)).as(written.text()).isEmpty();
      assertThat(seen(converted)).as(written.text()).contains(written.words()).doesNotContain("zz");
    }
  }

  private static String seen(Deck deck) {
    StringBuilder out = new StringBuilder();
    for (int number = 1; number <= deck.size(); number++) {
      out.append(ForeignText.of(deck, number)).append('\n');
    }
    return out.toString();
  }

  private static List<String> errors(Deck deck) {
    return Stream.concat(
            deck.problems().stream(), deck.pages().stream().flatMap(p -> p.problems().stream()))
        .filter(p -> p.severity() == Severity.ERROR)
        .map(Problem::oneLine)
        .toList();
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void damaged_slides_open_and_convert_without_an_error(String name) throws Exception {
    String text = Files.readString(ForeignDecks.in(folder, name));
    Random random = new Random(name.hashCode());
    for (int i = 0; i < DAMAGES; i++) {
      Damage damage = WAYS.get(i % WAYS.size());
      byte[] bytes = damage.of(text, random);
      Path file = folder.resolve(name + ".md");
      write(file, bytes);
      Deck deck = ForeignDecks.open(file).readAll();
      String as = new String(bytes, StandardCharsets.UTF_8);
      assertThat(deck.pages()).as(as).allSatisfy(SlideLawsTest::shows);
      if (deck.size() > 0) {
        Path out = folder.resolve("out-" + i);
        new Conversion(SlideFile.open(file), page -> List.of()).into(out);
        assertThat(errors(DeckFolder.open(out).readAll())).as(as).isEmpty();
      }
    }
  }

  private static void shows(Page page) {
    boolean something =
        !page.title().isBlank() || !page.opening().isEmpty() || !page.problems().isEmpty();
    assertThat(something).isTrue();
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
