import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import keepline.load.DeckFolder;
import keepline.page.Deck;
import keepline.search.Answer;
import keepline.search.DeckIndex;

/// Times the search, keystroke by keystroke, on the manual and on a deck of 1,000 pages made of its
/// pages in turn: `java --class-path target/classes:LIBRARIES src/bench/SearchBench.java
/// content/manual`.
///
/// A keystroke's time is that of the search and of the ten rows that a list shows of it.
public final class SearchBench {
  private static final List<String> TYPED =
      List.of(
          "temperature",
          "attention is all",
          "rectified flow",
          "tokenizer",
          "hallucinatoin",
          "what is a token",
          "zygomorphic",
          "the",
          "bitter lesson",
          "noise schedule");

  private static final int ROUNDS = 30;

  private SearchBench() {}

  public static void main(String[] args) throws Exception {
    Path manual = Path.of(args.length > 0 ? args[0] : "content/manual");
    measure("40 pages", DeckFolder.open(manual).readAll());
    measure("1,000 pages", DeckFolder.open(thousand(manual)).readAll());
  }

  private static void measure(String name, Deck deck) {
    long begun = System.nanoTime();
    DeckIndex index = DeckIndex.of(deck);
    double built = millis(begun);
    double first = keystroke(index, "t");
    List<Double> times = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (String word : TYPED) {
        for (int n = 1; n <= word.length(); n++) {
          double time = keystroke(index, word.substring(0, n));
          if (round >= ROUNDS / 3) {
            times.add(time);
          }
        }
      }
    }
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    System.out.printf(
        "%s: built in %.0f ms; the first keystroke %.1f ms; then median %.2f, p95 %.2f, worst %.2f"
            + " ms of %d%n",
        name,
        built,
        first,
        sorted[sorted.length / 2],
        sorted[sorted.length * 95 / 100],
        Arrays.stream(sorted).max().orElse(0),
        sorted.length);
  }

  private static double keystroke(DeckIndex index, String typed) {
    long begun = System.nanoTime();
    Answer answer = index.search(typed);
    for (int page : answer.pages().subList(0, Math.min(10, answer.pages().size()))) {
      if (answer.title(page).text().isEmpty() && answer.excerpt(page).text().isEmpty()) {
        throw new IllegalStateException("page " + page + " shows nothing");
      }
    }
    return millis(begun);
  }

  /// Each page gets a few words of its own, so that the deck has a vocabulary like a real one.
  private static Path thousand(Path manual) throws Exception {
    Path folder = Files.createTempDirectory("keepline-bench-");
    Files.copy(manual.resolve("deck.md"), folder.resolve("deck.md"));
    List<Path> pages;
    try (Stream<Path> files = Files.list(manual)) {
      pages = files.filter(f -> f.getFileName().toString().matches("\\d.*\\.md")).sorted().toList();
    }
    for (int n = 1; n <= 1000; n++) {
      Path page = pages.get(n % pages.size());
      StringBuilder own = new StringBuilder("\n\n");
      for (int i = 0; i < 20; i++) {
        own.append(Integer.toString(n * 7919 + i * 104729, 36)).append(' ');
      }
      String text = Files.readString(page).replaceFirst("\n## How", own + "\n\n## How");
      Files.writeString(folder.resolve("%04d-p%d.md".formatted(n, n)), text);
    }
    return folder;
  }

  private static double millis(long begun) {
    return (System.nanoTime() - begun) / 1e6;
  }
}
