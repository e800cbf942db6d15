package keepline.figure.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import keepline.figure.Block;
import keepline.figure.Blocks;
import keepline.figure.Laws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// No arrow passes through a box, and no word lies on a line: in the fixtures, in every deck under
/// `content/`, and in flows made by chance.
class FlowGeometryTest {
  private static final Path FIXTURES = Path.of("src/test/resources/keepline/figure/blocks/flow.md");
  private static final double[] WIDTHS = {320, 360, 419, 420, 480, 526, 600, 719, 760, 1100, 1600};

  static Stream<Arguments> written() throws IOException {
    List<Path> files = new ArrayList<>(List.of(FIXTURES));
    try (Stream<Path> content = Files.walk(Path.of("content"))) {
      content.filter(f -> f.toString().endsWith(".md")).sorted().forEach(files::add);
    }
    List<Arguments> blocks = new ArrayList<>();
    for (Path file : files) {
      for (Block block : Blocks.in(file)) {
        if (block.info().strip().equals("fig flow")) {
          blocks.add(Arguments.of(file.getFileName() + ":" + block.line(), block));
        }
      }
    }
    return blocks.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("written")
  void a_written_flow_keeps_its_lines_and_words_apart(String place, Block block) {
    FlowFigure flow = (FlowFigure) Laws.drawn(block);
    for (double width : WIDTHS) {
      Geometry.holds(flow, width);
      assertThat(FlowLayout.scene(flow, width).bounds().width())
          .as("%s fits in %s", place, width)
          .isLessThanOrEqualTo(width + 0.01);
    }
    Scene wide = FlowLayout.scene(flow, 760);
    assertThat(wide.notes()).as("every label finds its place, %s", place).isEmpty();
    assertThat(Crossing.all(wide.routes())).as("no crossings, %s", place).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void a_flow_made_by_chance_keeps_its_lines_and_words_apart(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 60; i++) {
      FlowFigure flow = RandomFlow.next(random);
      Geometry.holds(flow, random.nextDouble(320, 1600));
    }
  }

  @Test
  void an_arrow_back_to_the_left_column_goes_round_the_left() {
    Scene scene = scene("row: a | b\nrow: c | d\na: A\nb: B\nc: C\nd: D\nc ~> a\nd ~> b\n");
    Rect a = scene.boxes().get(0).rect();
    Rect b = scene.boxes().get(1).rect();
    assertThat(scene.routes().get(0).spots()).allMatch(s -> s.x() <= a.left() + 0.01);
    assertThat(scene.routes().get(1).spots()).allMatch(s -> s.x() >= b.right() - 0.01);
  }

  @Test
  void boxes_that_face_each_other_have_a_straight_arrow() {
    Scene scene = scene("row: a | b\nrow: c\na: A\nb: B\nc: C | style: wide\na -> c\nb -> c\n");
    assertThat(scene.routes()).allMatch(r -> r.pieces().size() == 1);
  }

  @Test
  void arrows_that_fan_out_share_their_stem() {
    Scene scene = scene("row: a\nrow: b | c | d\na: A\nb: B\nc: C\nd: D\na -> b\na -> c\na -> d\n");
    assertThat(scene.routes().stream().map(r -> r.spots().getFirst()).distinct()).hasSize(1);
  }

  private static Scene scene(String body) {
    String head = "```fig flow\nalt: One thing leads to another and back again.\n---\n";
    return FlowLayout.scene((FlowFigure) Laws.drawn(Blocks.of(head + body + "```")), 600);
  }
}
