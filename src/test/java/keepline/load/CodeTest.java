package keepline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepline.page.Problem.Severity;
import org.junit.jupiter.api.Test;

/// The codes and their document.
class CodeTest {
  private static final Pattern ENTRY =
      Pattern.compile("^### ([A-Z]+[0-9]+)\n\n(.+)\n\n```\n(.+)\n```$", Pattern.MULTILINE);
  private static final Pattern LINE =
      Pattern.compile("\\S+\\.md:[0-9]+:[0-9]+ ([A-Z]+[0-9]+)( warning:)? .+[.?]");

  @Test
  void every_code_is_documented_once_and_in_order() throws IOException {
    List<String> codes = Arrays.stream(Code.values()).map(Code::id).toList();
    assertThat(codes).doesNotHaveDuplicates();
    assertThat(new ArrayList<>(examples().keySet())).isEqualTo(codes);
  }

  @Test
  void every_example_is_a_line_of_that_code() throws IOException {
    examples()
        .forEach(
            (code, example) -> {
              Matcher line = LINE.matcher(example);
              assertThat(line.matches()).as(example).isTrue();
              assertThat(line.group(1)).isEqualTo(code);
            });
  }

  @Test
  void examples_of_warnings_say_so() throws IOException {
    Map<String, String> examples = examples();
    for (Code code : Code.values()) {
      boolean warning = code.severity(false) == Severity.WARNING;
      assertThat(examples.getOrDefault(code.id(), "").contains(" warning: "))
          .as(code.id())
          .isEqualTo(warning);
    }
  }

  @Test
  void missing_parts_of_a_draft_are_warnings_and_nothing_else_changes() {
    for (Code code : Code.values()) {
      boolean eased = code.severity(false) != code.severity(true);
      assertThat(eased).as(code.id()).isEqualTo(PARTS.contains(code));
    }
  }

  private static final List<Code> PARTS =
      List.of(
          Code.NO_SECTION,
          Code.NO_TITLE,
          Code.NO_LEDE,
          Code.NO_FIGURE,
          Code.NO_CAPTION,
          Code.NO_BEAT,
          Code.NO_KEEP_LINE,
          Code.EMPTY_BEAT,
          Code.NO_ALT);

  private static Map<String, String> examples() throws IOException {
    Map<String, String> examples = new LinkedHashMap<>();
    Matcher entry = ENTRY.matcher(Files.readString(Path.of("src/docs/problems.md")));
    while (entry.find()) {
      // those of figures belong to the kinds, those of looks to the check
      if (!entry.group(1).startsWith("FIG") && !entry.group(1).startsWith("LOOK")) {
        examples.put(entry.group(1), entry.group(3));
      }
    }
    return examples;
  }
}
