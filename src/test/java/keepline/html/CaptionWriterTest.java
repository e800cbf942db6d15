package keepline.html;

import static org.assertj.core.api.Assertions.assertThat;

import keepline.figure.Blocks;
import keepline.figure.Figure;
import keepline.figure.Outcome;
import keepline.figure.kinds.Kinds;
import org.junit.jupiter.api.Test;

class CaptionWriterTest {
  @Test
  void a_live_figure_says_that_its_numbers_are_computed() {
    assertThat(foot("```fig live sampling\nalt: At temperature {T} the top token has {p1:%}."))
        .contains("<span class=\"origin\">computed</span>");
  }

  @Test
  void so_does_a_curve_of_a_named_formula() {
    assertThat(foot(plot("line optimum = chinchilla(besiroglu)"))).contains("computed");
  }

  @Test
  void typed_numbers_are_not_called_computed() {
    assertThat(foot(plot("points models | 1e21 2.31"))).doesNotContain("computed");
  }

  @Test
  void a_source_is_quoted_beside_what_is_computed_from_it() {
    String block = plot("line optimum = chinchilla(besiroglu)");
    assertThat(foot(block.replace("---", "source: Besiroglu 2024\n---")))
        .contains("computed", "quoted:", "Besiroglu 2024");
  }

  @Test
  void a_toy_is_called_so_once() {
    String block = plot("points models | 1e21 2.31");
    assertThat(foot(block.replace("---", "note: A toy: three numbers a word.\n---")))
        .contains("toy:</span> Three numbers a word.")
        .doesNotContain("A toy");
    assertThat(foot(block.replace("---", "note: Numbers of a toy.\n---")))
        .contains("toy:</span> Numbers of a toy.");
    assertThat(foot(block.replace("---", "note: A toy:\n---"))).contains("toy:</span> A toy:");
  }

  private static String plot(String mark) {
    return """
    ```fig plot
    alt: Loss falls with compute along a curve that flattens toward 1.82.
    x: compute (FLOP) | log 1e19 1e25
    y: loss | lin 1.8 3.0
    ---
    """
        + mark;
  }

  private static String foot(String block) {
    Figure figure =
        switch (Kinds.read(Blocks.of(block))) {
          case Outcome.Drawn drawn -> drawn.figure();
          case Outcome.Broken broken -> throw new AssertionError(broken.mistakes());
        };
    Markup out = new Markup();
    CaptionWriter.write(figure, out);
    return out.toString();
  }
}
