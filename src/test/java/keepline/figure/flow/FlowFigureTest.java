package keepline.figure.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keepline.figure.Blocks;
import keepline.figure.Laws;
import org.junit.jupiter.api.Test;

class FlowFigureTest {
  @Test
  void the_data_has_a_row_an_arrow_and_one_for_each_end() {
    FlowFigure flow =
        read(
            """
            row: q | s
            row: llm | label: answer
            q: Question | detail: of 5 words
            s: Store | style: store training
            llm: Model
            group: q | s | label: search
            q -> s : cosine
            s <-> llm : top 3
            """);
    assertThat(flow.data().head()).containsExactly("box", "leads to", "with label", "part of");
    assertThat(flow.data().rows())
        .containsExactly(
            List.of("Question, of 5 words", "Store", "cosine", "search"),
            List.of("Store (training only)", "Model (and back)", "top 3", "search"),
            List.of("Model", "", "", "answer"));
  }

  @Test
  void without_rows_each_box_is_a_row_of_its_own() {
    assertThat(read("a: A\nb: B\n").rows())
        .containsExactly(new Row(List.of("a"), ""), new Row(List.of("b"), ""));
  }

  @Test
  void a_flow_to_the_right_goes_down_where_there_is_no_room() {
    FlowFigure flow =
        read("dir: right\n", "a: one box\nb: another box\nc: the last box\na -> b : x\nb -> c\n");
    assertThat(FlowLayout.scene(flow, 600).boxes()).allMatch(b -> b.rect().top() < 5);
    assertThat(FlowLayout.scene(flow, 230).boxes().stream().map(b -> b.rect().middleX()))
        .allMatch(
            x -> Math.abs(x - FlowLayout.scene(flow, 230).boxes().get(0).rect().middleX()) < 1);
  }

  @Test
  void a_row_that_is_too_long_for_the_panel_is_broken() {
    FlowFigure flow = read("row: a | b | c\na: attention\nb: retrieval\nc: diffusion\n");
    assertThat(FlowLayout.scene(flow, 600).boxes().stream().map(b -> b.rect().top()).distinct())
        .hasSize(1);
    assertThat(FlowLayout.scene(flow, 220).boxes().stream().map(b -> b.rect().top()).distinct())
        .hasSize(2);
  }

  private static FlowFigure read(String body) {
    return read("", body);
  }

  private static FlowFigure read(String head, String body) {
    String alt = "alt: One thing leads to another and back again.\n---\n";
    return (FlowFigure) Laws.drawn(Blocks.of("```fig flow\n" + head + alt + body + "```"));
  }
}
