package keepline.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keepline.figure.Block;
import keepline.figure.Blocks;
import keepline.figure.Mistake;
import keepline.figure.Outcome;
import org.junit.jupiter.api.Test;

/// An engine of the tests' own goes the way of every engine: the block, the state line, the data.
class LiveNotationTest {
  private static final Engines ENGINES = new Engines(List.of(new Spring()));
  private static final String BLOCK =
      """
      ```fig live spring
      title: One spring
      alt: A weight of {weight} kg pulls the {wire} spring {length} m, far: {far}.
      set: weight=2.5 wire="phosphor bronze" turn=3
      keys: stiff, weight
      view: front
      ```
      """;

  @Test
  void an_engine_needs_its_class_and_its_place_in_the_table() throws StateLine.Unreadable {
    LiveFigure figure = figure(BLOCK);
    assertThat(figure.engine().name()).isEqualTo("spring");
    assertThat(figure.start().number("weight")).isEqualTo(2.5);
    assertThat(figure.keys()).containsExactly("stiff", "weight");
    assertThat(figure.view()).isEqualTo("front");
    assertThat(figure.time().map(Param::id)).contains("turn");
    assertThat(figure.words().alt())
        .isEqualTo("A weight of 2.5 kg pulls the phosphor bronze spring 2.453 m, far: yes.");
    assertThat(figure.draw(400)).isEqualTo(figure.draw(Moment.of(figure.start()), 400));
    String line = figure.stateLine(figure.start());
    assertThat(StateLine.read(line, ENGINES).state()).isEqualTo(figure.start());
  }

  @Test
  void the_data_are_knobs_and_results_of_a_state() {
    LiveFigure figure = figure(BLOCK);
    assertThat(figure.data()).isEqualTo(figure.data(figure.start()));
    State heavier = figure.start().stepped("weight", 1, false);
    assertThat(figure.data(heavier).rows())
        .containsExactly(
            List.of("weight (kg)", "3.0"),
            List.of("stiffness (N/m)", "10.00"),
            List.of("turn", "3"),
            List.of("wire", "phosphor bronze"),
            List.of("label", "a spring"),
            List.of("seed", "7"),
            List.of("length", "2.943"),
            List.of("far", "yes"));
    assertThat(figure.sentence(heavier)).contains("3.0 kg").contains("2.943 m");
  }

  @Test
  void without_keys_and_set_all_knobs_show_and_stand_where_they_start() {
    LiveFigure figure = figure("```fig live spring\nalt: The heavier the weight, the longer.\n```");
    assertThat(figure.start()).isEqualTo(State.initial(new Spring()));
    assertThat(figure.keys()).containsExactly("weight", "stiff", "turn", "wire", "label", "seed");
    assertThat(figure.view()).isEqualTo("side");
  }

  @Test
  void the_place_of_a_mistake_is_that_of_the_word() {
    String text =
        """
        ```fig live spring
        alt: A spring of {lengt} m under a weight.
        set: wire="phosphor bronze" weigt=2
        ```
        """;
    Outcome outcome = LiveNotation.read(Blocks.of(text), ENGINES);
    assertThat(outcome.mistakes())
        .containsExactly(
            new Mistake(
                2,
                19,
                "FIG203",
                "alt uses {lengt}; this engine offers"
                    + " weight stiff turn wire label seed length far",
                "did you mean \"length\"?",
                false),
            new Mistake(
                3,
                29,
                "FIG204",
                "spring has no parameter \"weigt\"",
                "did you mean \"weight\"?",
                false));
  }

  @Test
  void every_code_has_a_fixture_and_stands_in_the_list_of_problems() throws IOException {
    Set<String> documented =
        Pattern.compile("^### (FIG2\\d\\d)$", Pattern.MULTILINE)
            .matcher(Files.readString(Path.of("src/docs/problems.md")))
            .results()
            .map(m -> m.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/keepline/figure/mistakes"))) {
      Set<String> tried =
          files
              .map(f -> f.getFileName().toString().substring(0, 6).toUpperCase(Locale.ROOT))
              .filter(code -> code.startsWith("FIG2"))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(documented).isEqualTo(tried).hasSize(6);
    }
  }

  private static LiveFigure figure(String text) {
    Block block = Blocks.of(text);
    Outcome outcome = LiveNotation.read(block, ENGINES);
    assertThat(outcome.mistakes()).isEmpty();
    return (LiveFigure) ((Outcome.Drawn) outcome).figure();
  }
}
