package keepline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import keepline.load.Parts.Need;
import keepline.page.PageKind;
import keepline.page.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartsTest {
  @TempDir Path folder;

  @Test
  void a_concept_page_needs_every_part_but_no_ornament() {
    assertThat(Parts.values())
        .allMatch(p -> p.need(PageKind.CONCEPT) == (p == Parts.ORNAMENT ? Need.NOT : Need.MUST));
  }

  @ParameterizedTest
  @EnumSource(PageKind.class)
  void a_page_without_anything_lacks_what_the_table_says(PageKind kind) {
    String page = "---\nkind: " + PageHead.name(kind) + "\n---\n```\nx\n```\n";
    List<String> codes = codes(page);
    assertThat(codes.contains("PAGE003")).isEqualTo(must(Parts.SECTION, kind));
    assertThat(codes.contains("PAGE005")).isEqualTo(must(Parts.TITLE, kind));
    assertThat(codes.contains("PAGE007")).isEqualTo(must(Parts.LEDE, kind));
    assertThat(codes.contains("PAGE008")).isEqualTo(must(Parts.FIGURE, kind));
    assertThat(codes.contains("PAGE012")).isEqualTo(must(Parts.BEATS, kind));
    assertThat(codes.contains("PAGE016")).isEqualTo(must(Parts.KEEP_LINE, kind));
  }

  @ParameterizedTest
  @EnumSource(PageKind.class)
  void a_page_with_everything_has_too_much_where_the_table_says(PageKind kind) {
    List<String> codes =
        codes(TestDeck.changed(TestDeck.PAGE, "kind: concept", "kind: " + PageHead.name(kind)));
    assertThat(codes.contains("PAGE018")).isEqualTo(Parts.BEATS.need(kind) == Need.NOT);
    assertThat(codes.stream().filter(c -> !c.equals("PAGE018"))).isEmpty();
  }

  private static boolean must(Parts part, PageKind kind) {
    return part.need(kind) == Need.MUST;
  }

  private List<String> codes(String page) {
    return TestDeck.in(folder).file("01-first.md", page).readFirst().problems().stream()
        .map(Problem::code)
        .toList();
  }
}
