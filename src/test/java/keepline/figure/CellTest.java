package keepline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellTest {
  @Test
  void bars_split_a_line_and_blanks_around_cells_go() {
    assertThat(texts("SD1   | f8 c4 |U-Net")).containsExactly("SD1", "f8 c4", "U-Net");
  }

  @Test
  void empty_cells_are_cells() {
    assertThat(texts(" | the | ")).containsExactly("", "the", "");
    assertThat(texts("")).containsExactly("");
  }

  @Test
  void a_bar_behind_a_backslash_is_a_bar() {
    assertThat(texts("p(a \\| b) | 1")).containsExactly("p(a | b)", "1");
  }

  @Test
  void quotes_around_a_cell_are_not_shown_and_keep_bars_and_blanks() {
    assertThat(texts("\"a | b\" | \" x\" | \"say \\\"so\\\"\""))
        .containsExactly("a | b", " x", "say \"so\"");
  }

  @Test
  void a_quote_elsewhere_is_a_character() {
    assertThat(texts("\"mat\" and \"cat\" | 5\" | \"open"))
        .containsExactly("\"mat\" and \"cat\"", "5\"", "\"open");
  }

  @Test
  void a_cell_knows_its_column_in_code_points() {
    assertThat(Cell.split(new Line(7, "🎬🎬 | é |  x")))
        .containsExactly(new Cell("🎬🎬", 7, 1), new Cell("é", 7, 6), new Cell("x", 7, 11));
  }

  private static List<String> texts(String line) {
    return Cell.split(new Line(1, line)).stream().map(Cell::text).toList();
  }
}
