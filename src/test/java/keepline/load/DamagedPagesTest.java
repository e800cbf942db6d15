package keepline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import keepline.html.PageWriter;
import keepline.html.Pictures;
import keepline.html.Sheet;
import keepline.page.Deck;
import keepline.page.Page;
import keepline.page.Problem.Severity;
import keepline.page.Section;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every page of the manual and the specification of CommonMark, damaged 20,000 ways, read and
/// written: no exception, no page that hangs, and no text that is gone without a problem.
class DamagedPagesTest {
  private static final List<Damage> WAYS = List.of(Damage.values());
  private static final int EACH = 2_500;
  private static final Duration HANGS = Duration.ofSeconds(2);
  private static final PageFile FILE = new PageFile("01-x.md", BigInteger.ONE, "x");
  private static final Sheet SHEET = new Sheet(1280, 672, 100);
  private static final Markdown MARKDOWN = new Markdown();

  private final PageReader reader =
      new PageReader(
          Path.of("."),
          List.of(new Section("one", "One")),
          DeckHead.BEATS,
          Map.of("01-x.md", "x"),
          new keepline.load.Pictures(Path.of(".")),
          MARKDOWN);

  static Stream<Long> seeds() {
    return Stream.iterate(1L, seed -> seed + 1).limit(8);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatever_happens_to_a_page_it_is_shown(long seed) throws IOException {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    List<String> pages = pages();
    List<byte[]> slow = new ArrayList<>();
    for (int round = 0; round < EACH; round++) {
      Damage how = WAYS.get(round % WAYS.size());
      String marker = "zq" + round + "xj";
      byte[] page = with(marker, how.of(pages.get(random.nextInt(pages.size())), random), random);
      long start = System.nanoTime();
      shows(page, marker);
      if (System.nanoTime() - start > HANGS.toNanos()) {
        slow.add(page);
      }
    }
    // on a busy machine a single page may wait; one that hangs does so again
    for (byte[] page : slow) {
      long start = System.nanoTime();
      shows(page, "");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(HANGS);
    }
  }

  private void shows(byte[] bytes, String marker) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, TextFile.LIMIT + 1));
    Page page = reader.read(FILE, TextFile.decode(FILE.file(), head, bytes.length));
    Deck deck =
        new Deck(
            "A deck",
            "",
            "en",
            List.of(),
            List.of(new Section("one", "One")),
            List.of(page),
            List.of());
    String html = new PageWriter().write(deck, 1, SHEET, Pictures.none());
    assertThat(page.title()).isNotEmpty();
    boolean wrong = page.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR);
    assertThat(html)
        .as(() -> new String(bytes, StandardCharsets.UTF_8))
        .containsPattern(wrong ? "class=\"(problem|mistake)\"" : marker);
  }

  /// The page with a word of its own on a line between others.
  private static byte[] with(String marker, byte[] page, RandomGenerator random) {
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < page.length; i++) {
      if (page[i] == '\n') {
        ends.add(i + 1);
      }
    }
    int at = ends.isEmpty() ? page.length : ends.get(random.nextInt(ends.size()));
    byte[] line = ("\n" + marker + "\n\n").getBytes(StandardCharsets.UTF_8);
    byte[] whole = Arrays.copyOf(page, page.length + line.length);
    System.arraycopy(page, at, whole, at + line.length, page.length - at);
    System.arraycopy(line, 0, whole, at, line.length);
    return whole;
  }

  private static List<String> pages() throws IOException {
    List<String> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("content/manual"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        pages.add(Files.readString(file));
      }
    }
    StringBuilder group = new StringBuilder();
    for (String example : CommonMarkTest.markdown()) {
      group.append(example).append("\n\n");
      if (group.length() > 1_500) {
        pages.add("---\nkind: guide\nsection: one\n---\n# T\n\nL\n\n" + group);
        group.setLength(0);
      }
    }
    return pages;
  }
}
