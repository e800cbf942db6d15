package keepline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepline.page.Inline;
import org.junit.jupiter.api.Test;

/// The examples of the CommonMark specification 0.31.2, through the same path as a page's prose.
class CommonMarkTest {
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^`{32} example\n(.*?)^\\.\n(.*?)^`{32}$", Pattern.DOTALL | Pattern.MULTILINE);

  private record Example(int number, String markdown, String html) {}

  @Test
  void the_specification_is_the_one_named() throws IOException {
    assertThat(text("spec.txt")).contains("version: '0.31.2'");
    assertThat(examples()).hasSize(652);
  }

  @Test
  void every_example_passes_but_the_listed_ones() throws IOException {
    Map<Integer, String> listed = listed();
    List<String> wrong = new ArrayList<>();
    for (Example example : examples()) {
      boolean passes = html(example.markdown()).equals(example.html());
      if (!passes && !listed.containsKey(example.number())) {
        wrong.add(
            "example %d fails:%n%s%nexpected:%n%s%nfound:%n%s"
                .formatted(
                    example.number(),
                    example.markdown(),
                    example.html(),
                    html(example.markdown())));
      }
      if (passes && listed.containsKey(example.number())) {
        wrong.add("example " + example.number() + " passes: take it off the list");
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void the_list_says_why_and_does_not_grow() throws IOException {
    assertThat(listed()).hasSizeLessThanOrEqualTo(18);
    assertThat(listed().values()).noneMatch(String::isBlank);
  }

  private static String html(String markdown) {
    Source source = Source.of("example.md", markdown);
    Problems problems = new Problems(source);
    var document = new Markdown().parse(source.text());
    Notes notes = new Notes(problems, document);
    return HtmlForSpec.of(
        new BlockReader(problems, new InlineReader(problems, new Open(), notes))
            .children(document));
  }

  /// What the examples are written in, one by one.
  static List<String> markdown() throws IOException {
    return examples().stream().map(Example::markdown).toList();
  }

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    Matcher matcher = EXAMPLE.matcher(text("spec.txt"));
    while (matcher.find()) {
      examples.add(
          new Example(
              examples.size() + 1,
              matcher.group(1).replace('→', '\t'),
              matcher.group(2).replace('→', '\t')));
    }
    return examples;
  }

  private static Map<Integer, String> listed() throws IOException {
    Map<Integer, String> listed = new TreeMap<>();
    for (String line : text("keepline/load/commonmark-failing.txt").lines().toList()) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] parts = line.split(" ", 2);
        listed.put(Integer.valueOf(parts[0]), parts.length > 1 ? parts[1] : "");
      }
    }
    return listed;
  }

  private static String text(String resource) throws IOException {
    try (InputStream in = ClassLoader.getSystemResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /// Every address leads where it says.
  private static final class Open implements Links {
    @Override
    public List<Inline> link(int at, String address, String title, List<Inline> text) {
      return List.of(new Inline.Link(address, title, text));
    }

    @Override
    public Inline.Image image(int at, String address, String title, String alt) {
      return new Inline.Image(address, alt, title);
    }
  }
}
