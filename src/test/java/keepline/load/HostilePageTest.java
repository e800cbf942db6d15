package keepline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keepline.page.Page;
import keepline.page.PageKind;
import keepline.page.Problem;
import keepline.page.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages made to hurt, and good pages damaged at random: never an exception, always a page with
/// something to show.
class HostilePageTest {
  private static final PageFile FILE = new PageFile("01-x.md", BigInteger.ONE, "x");
  private static final String HEAD = "---\nkind: guide\nsection: one\n---\n";
  private static final int LENGTH = 128_000;
  private static final String MARKS = "`*_[]()<>!#|>-$~\\\n\t &^:";

  static Stream<Arguments> pathological() {
    return Stream.of(
        Arguments.of("PAGE020", ">".repeat(1_000) + " x"),
        Arguments.of("PAGE020", ">".repeat(LENGTH)),
        Arguments.of("PAGE020", many("1. ")),
        Arguments.of("PAGE020", many("- > ")),
        Arguments.of("PAGE020", "[^a]: ".repeat(1_000)),
        Arguments.of("PAGE020", staircase(300)),
        Arguments.of("PAGE020", "*a **b ".repeat(200) + "c** d*".repeat(200)),
        Arguments.of("PAGE021", many("- ")),
        Arguments.of("PAGE021", many("*")),
        Arguments.of("PAGE021", many("$a ")),
        Arguments.of("PAGE028", many("- x\n")),
        Arguments.of("PAGE029", many("[a]: b\n")),
        Arguments.of("PAGE028", many("#\n")),
        Arguments.of(
            "PAGE030", "|a".repeat(2_000) + "\n" + "|-".repeat(2_000) + "\n|b".repeat(3_000)),
        Arguments.of("PAGE029", many("a***")),
        Arguments.of("PAGE029", many("[a](")),
        Arguments.of("PAGE029", many("![[]()")),
        Arguments.of("PAGE029", many("a <?")),
        Arguments.of("PAGE029", many("a <!A ")),
        Arguments.of("PAGE029", "[".repeat(50_000) + "a" + "]".repeat(50_000)),
        Arguments.of("PAGE030", "|a".repeat(101) + "\n" + "|-".repeat(101) + "\n|b"),
        Arguments.of("FILE003", "x".repeat(1 << 20)),
        Arguments.of("FILE003", numbered("[a%d]: /u\n", 60_000)),
        Arguments.of("FILE003", numbered("[^%d]: x\n\n", 100_000)),
        Arguments.of("FILE008", many("[a](b.md) \n\n").substring(0, 20_000)));
  }

  @ParameterizedTest
  @MethodSource
  void pathological(String code, String body) {
    Page page = read((HEAD + body).getBytes(StandardCharsets.UTF_8));
    assertThat(page.problems()).extracting(Problem::code).contains(code);
    assertThat(page.kind()).isEqualTo(PageKind.GUIDE);
    assertThat(page.section()).isEqualTo("one");
    assertThat(page.lede().size() + page.opening().size()).isPositive();
  }

  @Test
  void sixty_four_deep_is_not_too_deep() {
    Page page =
        read((HEAD + "# T\n\nL\n\n" + "> ".repeat(64) + "x").getBytes(StandardCharsets.UTF_8));
    assertThat(page.problems()).extracting(Problem::code).doesNotContain("PAGE020", "PAGE021");
    page = read((HEAD + "# T\n\nL\n\n" + staircase(64)).getBytes(StandardCharsets.UTF_8));
    assertThat(page.problems()).extracting(Problem::code).doesNotContain("PAGE020", "PAGE021");
  }

  @Test
  void marks_inside_a_fence_nest_nothing() {
    String drawing = "```\n" + "> ".repeat(80) + "\n" + "- ".repeat(80) + "x\n```\n";
    Page page = read((HEAD + "# T\n\nL\n\n" + drawing).getBytes(StandardCharsets.UTF_8));
    assertThat(page.problems()).extracting(Problem::code).doesNotContain("PAGE020", "PAGE021");
  }

  @Test
  void a_line_of_dashes_nests_nothing() {
    Page page = read((HEAD + "# T\n\nL\n\n" + "- ".repeat(80)).getBytes(StandardCharsets.UTF_8));
    assertThat(page.problems()).extracting(Problem::code).doesNotContain("PAGE020");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void damaged_bytes_still_make_a_page(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    byte[] good = rich().getBytes(StandardCharsets.UTF_8);
    for (int round = 0; round < 100; round++) {
      byte[] page = good.clone();
      for (int i = random.nextInt(1, 30); i > 0; i--) {
        page[random.nextInt(page.length)] =
            random.nextBoolean()
                ? (byte) random.nextInt(256)
                : (byte) MARKS.charAt(random.nextInt(MARKS.length()));
      }
      shows(Arrays.copyOf(page, random.nextInt(page.length / 2, page.length + 1)));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
  void damaged_lines_still_make_a_page(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int round = 0; round < 100; round++) {
      List<String> lines = rich().lines().collect(Collectors.toCollection(ArrayList::new));
      for (int i = random.nextInt(1, 8); i > 0; i--) {
        int at = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
          case 0 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
          case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
          case 2 -> lines.set(at, " ".repeat(random.nextInt(8)) + lines.get(at));
          default -> lines.set(at, lines.get(at).substring(lines.get(at).length() / 2));
        }
      }
      shows(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
  }

  /// The page has text, and every problem points at a line that is there.
  private static void shows(byte[] bytes) {
    Page page = read(bytes);
    Source source = TextFile.decode("01-x.md", bytes, bytes.length).source();
    assertThat(page.title()).isNotEmpty();
    assertThat(page.problems()).extracting(Problem::code).doesNotContain("PAGE021");
    assertThat(
            page.lede().size()
                + page.opening().size()
                + page.beats().size()
                + page.plates().size()
                + page.keepLine().size()
                + page.problems().size())
        .isPositive();
    for (Problem problem : page.problems()) {
      String line = source.line(problem.line());
      assertThat(problem.line()).isLessThanOrEqualTo(source.lines());
      assertThat(problem.column()).isLessThanOrEqualTo(line.codePointCount(0, line.length()) + 1);
      assertThat(problem.message()).isNotBlank();
    }
  }

  private static Page read(byte[] bytes) {
    PageReader reader =
        new PageReader(
            Path.of("."),
            List.of(new Section("one", "One")),
            DeckHead.BEATS,
            Map.of("01-x.md", "x", "02-y.md", "y"),
            new Pictures(Path.of(".")),
            MARKDOWN);
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, TextFile.LIMIT + 1));
    return reader.read(FILE, TextFile.decode("01-x.md", head, bytes.length));
  }

  private static final Markdown MARKDOWN = new Markdown();

  private static String many(String piece) {
    return piece.repeat(LENGTH / piece.length());
  }

  private static String numbered(String line, int count) {
    return IntStream.range(0, count).mapToObj(line::formatted).collect(Collectors.joining());
  }

  /// A list in a list in a list, one item a line.
  private static String staircase(int steps) {
    return IntStream.range(0, steps)
        .mapToObj(i -> "  ".repeat(i) + "- a\n")
        .collect(Collectors.joining());
  }

  private static String rich() {
    return """
    ---
    section: one
    kind: concept
    tag: A tag
    sources: arXiv:1706.03762, a book
    ---
    # A *rich* page.

    The lede, with $x_1$ and a [link](02-y.md).

    ```fig table
    title: T
    alt: It shows that it is so.
    caption: So it is.
    ---
    a | b
    1 | 2
    ```

    ## Why

    Because[^1] of **strong** `code` and ~~no~~ &amp; <b>raw</b>.

    > A quotation 🎬.

    ## What

    - one
      - two

    1. three

    | a | b |
    |:-:|--:|
    | 1 | 2 |

    ## Now

    ```java
    int a;
    ```

    ![A dot.](images/dot.png "t")

    ## How

    So[^x], <https://example.org> [it][w].

    > Keep this.

    [^1]: A note.

    [^x]: Another.

    [w]: https://example.org "title"
    """;
  }
}
