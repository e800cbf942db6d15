package keepline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import keepline.figure.Block;
import keepline.figure.Outcome;
import keepline.figure.kinds.Kinds;
import keepline.formula.Formulas;
import keepline.html.Mathematics;
import keepline.load.DeckFolder;
import keepline.load.UnreadableDeck;
import keepline.stage.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The decks that come with the app, checked as an author's would be.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedDecksTest {
  private static final Path TOUR = Path.of("content/tour");
  private static final Pattern SOURCE = Pattern.compile("(?ms)^~~~\\n(```fig .*?)```\\n~~~$");
  static final List<String> KINDS = Kinds.names();

  private Formulas formulas;

  @BeforeAll
  void start(@TempDir Path cache) {
    Fx.start();
    formulas = new Formulas(cache);
  }

  @ParameterizedTest
  @ValueSource(strings = {"content/manual", "content/tour"})
  void nothing_is_wrong_in_it_not_even_a_warning(String folder) throws UnreadableDeck {
    Report report =
        Report.of(
            DeckFolder.open(Path.of(folder)).readAll(),
            page -> {
              Fx.await(formulas.all(Mathematics.of(page)));
              return formulas::find;
            },
            deck -> List.of()); // ManualLayoutTest measures them, in more windows
    assertThat(report.text()).startsWith("0 errors, 0 warnings in ");
  }

  @Test
  void each_source_that_the_tour_shows_is_a_figure_without_a_mistake() throws IOException {
    for (Path page : pages()) {
      for (MatchResult source : SOURCE.matcher(Files.readString(page)).results().toList()) {
        List<String> lines = source.group(1).lines().toList();
        Block block =
            new Block(lines.getFirst().substring(3), 1, 4, lines.subList(1, lines.size()));
        Outcome outcome = Kinds.read(block);
        assertThat(outcome.mistakes()).as("%s: %s", page, source.group(1)).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void each_kind_stands_on_a_page_of_the_tour_with_its_source_beside_it(String kind)
      throws IOException {
    String fence = "```fig " + kind;
    assertThat(pages())
        .anySatisfy(
            page -> {
              String text = Files.readString(page);
              assertThat(SOURCE.matcher(text).replaceAll("")).contains(fence);
              assertThat(SOURCE.matcher(text).results().map(MatchResult::group))
                  .anyMatch(source -> source.contains(fence));
            });
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(TOUR)) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
    }
  }
}
