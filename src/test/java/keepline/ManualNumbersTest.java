package keepline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import keepline.figure.Outcome;
import keepline.html.PlainText;
import keepline.load.DeckFolder;
import keepline.load.UnreadableDeck;
import keepline.page.Deck;
import keepline.page.Plate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Numbers that stand on several pages of the manual are the same everywhere, and what can be
/// worked out from them is.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManualNumbersTest {
  private static final Path MANUAL = Path.of("content/manual");

  private Deck manual;

  @BeforeAll
  void reads() throws UnreadableDeck {
    manual = DeckFolder.open(MANUAL).readAll();
  }

  @Test
  void the_list_of_candidates_is_one_on_pages_12_13_and_15() throws IOException {
    Map<String, Double> twelve = new LinkedHashMap<>();
    cells(12).filter(r -> r.size() == 2).forEach(r -> twelve.put(r.get(0), number(r.get(1))));
    Map<String, Double> fifteen = new LinkedHashMap<>();
    cells(15)
        .filter(r -> r.getFirst().startsWith("chance of ") && !r.getFirst().endsWith("likeliest"))
        .forEach(r -> fifteen.put(r.getFirst().substring(10), number(r.get(1))));
    assertThat(List.copyOf(fifteen.values())).isEqualTo(List.copyOf(twelve.values()));
    assertThat(twelve.values().stream().mapToDouble(d -> d).sum()).isCloseTo(1, within(1e-9));
    assertThat(fifteen.keySet()).containsAll(List.of("mat", "floor", "couch", "table", "grass"));
    assertThat(cells(13))
        .anySatisfy(
            row -> {
              assertThat(row).contains("mat", "The cat sat on the");
              assertThat(row.stream().map(ManualNumbersTest::number)).contains(twelve.get("mat"));
            });
    assertThat(source(15)).contains("*mat* .41", "49,994");
  }

  @Test
  void each_loss_on_page_13_follows_from_its_chance() {
    List<List<String>> guesses = cells(13).filter(r -> r.get(2).startsWith(".")).toList();
    assertThat(guesses).hasSize(6);
    for (List<String> guess : guesses) {
      assertThat(number(guess.get(3)))
          .as("%s", guess)
          .isCloseTo(-Math.log(number(guess.get(2))), within(0.005));
    }
  }

  @Test
  void sizes_of_latents_are_the_same_on_pages_3_24_28_and_34() throws IOException {
    List<List<String>> models = cells(24).filter(r -> r.getLast().endsWith(" times")).toList();
    assertThat(models).hasSize(3);
    for (List<String> model : models) {
      double times = product(model.get(1)) / product(model.get(2));
      assertThat(model.getLast()).isEqualTo("%.0f times".formatted(times));
    }
    String picture = "%,.0f".formatted(product(models.getFirst().get(1)));
    String latent = "%,.0f".formatted(product(models.getFirst().get(2)));
    assertThat(source(3)).contains(picture + " numbers", latent + " numbers", "48 times less");
    assertThat(source(24)).contains(picture + " numbers", latent + " numbers");
    Map<String, String> slots = new LinkedHashMap<>();
    cells(34).forEach(r -> slots.put(r.getFirst().replaceFirst(", 20\\d\\d$", ""), r.get(1)));
    for (List<String> model : models) {
      String channels = model.get(2).replaceFirst(".* ", "") + " channels";
      for (String name : model.getFirst().split(", ", -1)) {
        assertThat(slots.get(name)).as(name).isEqualTo(channels);
      }
    }
    assertThat(cells(28)).anySatisfy(r -> assertThat(r).contains("32 × 32 = 1024"));
    assertThat(cells(28)).anySatisfy(r -> assertThat(r.toString()).contains("2 × 2, 256"));
  }

  @Test
  void counts_of_blocks_are_the_same_on_pages_2_4_7_and_28() {
    Map<String, Integer> blocks = new LinkedHashMap<>();
    cells(7)
        .filter(r -> r.size() == 2 && r.get(1).matches("\\d+"))
        .forEach(r -> blocks.put(r.getFirst(), Integer.parseInt(r.get(1))));
    int least = blocks.values().stream().mapToInt(i -> i).min().orElseThrow();
    int most = blocks.values().stream().mapToInt(i -> i).max().orElseThrow();
    int llama = blocks.getOrDefault("Llama 3 70B, 2024", 0);
    int dit = blocks.getOrDefault("DiT-XL, pictures, 2022", 0);
    assertThat(cells(2).map(List::toString))
        .anyMatch(r -> r.contains(llama + " blocks"))
        .anyMatch(r -> r.contains(dit + " blocks"));
    assertThat(cells(4).map(List::toString))
        .anyMatch(r -> r.contains("stacked %d to %d deep".formatted(least, most)));
    assertThat(PlainText.of(manual, 28)).contains("runs through " + dit + " blocks");
  }

  @Test
  void losses_and_distances_are_the_same_on_pages_14_28_and_37() throws IOException {
    for (int page : new int[] {14, 37}) {
      assertThat(cells(page))
          .as("page %d", page)
          .anySatisfy(
              r -> {
                assertThat(r.getFirst()).endsWith("= chinchilla(besiroglu)");
                assertThat(r.subList(1, 3)).containsExactly("1.00e+25", "1.912");
              });
    }
    assertThat(source(14)).contains("floor of 1.82", "to 1.91 at 10^25");
    Map<String, String> distances = new LinkedHashMap<>();
    cells(28).filter(r -> r.size() == 2).forEach(r -> distances.put(r.get(0), r.get(1)));
    assertThat(distances).hasSize(4);
    for (List<String> row : cells(37).filter(r -> r.getFirst().endsWith(": FID")).toList()) {
      assertThat(distances).containsEntry("%s (%s)".formatted(row.get(3), row.get(1)), row.get(2));
    }
  }

  private Stream<List<String>> cells(int page) {
    return manual.page(page).plates().stream()
        .filter(Plate.Figured.class::isInstance)
        .map(p -> ((Plate.Figured) p).outcome())
        .filter(Outcome.Drawn.class::isInstance)
        .flatMap(o -> ((Outcome.Drawn) o).figure().data().rows().stream());
  }

  private String source(int page) throws IOException {
    return Files.readString(MANUAL.resolve(manual.page(page).file()));
  }

  /// The numbers of `512 × 512 × 3`, multiplied.
  private static double product(String size) {
    return Pattern.compile("\\d+")
        .matcher(size)
        .results()
        .map(MatchResult::group)
        .mapToDouble(Double::parseDouble)
        .reduce(1, (a, b) -> a * b);
  }

  private static double number(String text) {
    return text.matches("[0-9]*[.]?[0-9]+") ? Double.parseDouble(text) : Double.NaN;
  }
}
