package keepline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The table of licences that the app carries, against what it depends on.
class LicencesTest {
  private static final Path TEXTS = Path.of("src/build/licences");

  /// What is no dependency by name: it lies inside one, or is unpacked from one.
  private static final List<String> WITHIN =
      List.of(
          "Java",
          "WebKit, in javafx-web",
          "KaTeX",
          "Inter",
          "JetBrains Mono",
          "Noto (three of its characters)");

  private record Part(String name, String licence, String whose) {
    static Part of(String line) {
      String[] cells = line.split(" \\| ");
      assertThat(cells).as(line).hasSize(3);
      return new Part(cells[0], cells[1], cells[2]);
    }

    boolean covers(String dependency) {
      return name.endsWith("*")
          ? dependency.startsWith(name.substring(0, name.length() - 1))
          : dependency.equals(name);
    }
  }

  @Test
  void every_dependency_of_the_program_has_a_row() throws IOException {
    List<String> dependencies = dependencies();
    assertThat(dependencies).contains("lucene-core", "javafx-web", "flexmark");
    assertThat(dependencies)
        .allSatisfy(d -> assertThat(parts().stream().filter(p -> p.covers(d))).as(d).hasSize(1));
  }

  @Test
  void every_row_is_about_something_that_the_program_depends_on() throws IOException {
    List<String> dependencies = dependencies();
    assertThat(parts())
        .filteredOn(p -> !WITHIN.contains(p.name()))
        .allSatisfy(p -> assertThat(dependencies).as(p.name()).anyMatch(p::covers));
    assertThat(parts()).extracting(Part::name).containsAll(WITHIN);
  }

  @Test
  void every_licence_named_has_its_text_and_every_text_is_named() throws IOException {
    List<String> texts;
    try (Stream<Path> files = Files.list(TEXTS)) {
      texts =
          files
              .map(f -> f.getFileName().toString())
              .filter(f -> !f.equals("parts.txt"))
              .map(f -> f.replaceFirst("\\.txt$", ""))
              .toList();
    }
    List<String> named = parts().stream().map(Part::licence).distinct().toList();
    assertThat(texts).containsExactlyInAnyOrderElementsOf(named);
    for (String text : texts) {
      assertThat(Files.size(TEXTS.resolve(text + ".txt"))).as(text).isGreaterThan(900);
    }
  }

  @Test
  void fonts_and_formulas_bring_their_texts_inside_the_program() {
    for (String text :
        List.of(
            "stage/fonts/LICENSE.txt",
            "stage/fonts/OFL.txt",
            "stage/gaps/OFL.txt",
            "formula/katex/LICENSE")) {
      assertThat(Main.class.getResource(text)).as(text).isNotNull();
    }
  }

  private static List<Part> parts() throws IOException {
    return Files.readAllLines(TEXTS.resolve("parts.txt")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(Part::of)
        .toList();
  }

  /// From the file with which the built program is started.
  private static List<String> dependencies() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("target/keepline.args"));
    String path = lines.get(lines.indexOf("--module-path") + 1).replace("\"", "");
    return Stream.of(path.split(File.pathSeparator))
        .map(p -> Path.of(p).getFileName().toString())
        .filter(name -> name.endsWith(".jar"))
        .map(name -> name.replaceFirst("-[0-9].*", ""))
        .distinct()
        .toList();
  }
}
