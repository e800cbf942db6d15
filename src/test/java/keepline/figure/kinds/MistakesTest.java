package keepline.figure.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keepline.Golden;
import keepline.figure.Block;
import keepline.figure.Blocks;
import keepline.figure.Mistake;
import keepline.figure.Outcome;
import keepline.page.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One fixture a mistake: `fig110-short-row.md` beside `fig110-short-row.txt`, the exact lines.
class MistakesTest {
  private static final Path FIXTURES = Path.of("src/test/resources/keepline/figure/mistakes");

  static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.list(FIXTURES)) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void a_mistake_is_told_with_its_place_and_its_fix(Path fixture) {
    String name = fixture.getFileName().toString();
    Block block = Blocks.in(fixture).getFirst();
    Outcome outcome = Kinds.read(block);
    String lines =
        outcome.mistakes().stream().map(m -> line(name, m) + "\n").collect(Collectors.joining());
    String code = name.substring(0, 6).toUpperCase(java.util.Locale.ROOT);
    assertThat(lines).contains(code);
    assertThat(outcome instanceof Outcome.Broken)
        .isEqualTo(outcome.mistakes().stream().anyMatch(m -> !m.warning()));
    Golden.check("keepline/figure/mistakes/" + name.replace(".md", ".txt"), lines);
  }

  @Test
  void a_mistake_stands_inside_its_block() throws IOException {
    for (Path fixture : fixtures()) {
      Block block = Blocks.in(fixture).getFirst();
      for (Mistake mistake : Kinds.read(block).mistakes()) {
        assertThat(mistake.line())
            .as("%s", fixture)
            .isBetween(block.line(), block.line() + block.lines().size() + 1);
      }
    }
  }

  /// The list of problems shows an example of each code, word for word what a fixture yields; only
  /// broken formulas are found elsewhere.
  @Test
  void the_list_of_problems_shows_each_code_as_it_is_told() throws IOException {
    Map<String, String> told = new TreeMap<>();
    for (Path fixture : fixtures()) {
      for (Mistake m : Kinds.read(Blocks.in(fixture).getFirst()).mistakes()) {
        told.merge(m.code(), line("", m) + "\n", String::concat);
      }
    }
    told.keySet().removeIf(code -> code.startsWith("FIG2"));
    Map<String, String> shown = new TreeMap<>();
    Pattern entry = Pattern.compile("(?ms)^### (FIG[01]\\d\\d)$.*?^```\\n[^:]+(:.*?)^```$");
    Matcher m = entry.matcher(Files.readString(Path.of("src/docs/problems.md")));
    while (m.find()) {
      shown.put(m.group(1), m.group(2));
    }
    assertThat(shown.remove("FIG120")).contains("FIG120 formula:");
    assertThat(shown.keySet()).isEqualTo(told.keySet());
    shown.forEach((code, example) -> assertThat(told.get(code)).contains(example));
  }

  private static String line(String file, Mistake m) {
    Problem.Severity severity = m.warning() ? Problem.Severity.WARNING : Problem.Severity.ERROR;
    return new Problem(file, m.line(), m.column(), m.code(), severity, m.message(), m.fix(), "")
        .oneLine();
  }
}
