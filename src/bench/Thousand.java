import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A large deck made of a small one's pages in turn. Each page gets a few words of its own, so that
/// the deck has a vocabulary like a real one.
final class Thousand {
  private static final int WORDS = 20;

  private Thousand() {}

  static Path of(Path deck, int pages) throws IOException {
    Path folder = Files.createTempDirectory("keepline-bench-");
    Files.copy(deck.resolve("deck.md"), folder.resolve("deck.md"));
    List<Path> own;
    try (Stream<Path> files = Files.list(deck)) {
      own = files.filter(f -> f.getFileName().toString().matches("\\d.*\\.md")).sorted().toList();
    }
    for (int n = 1; n <= pages; n++) {
      // sections come in the deck's own order
      Path page = own.get((n - 1) * own.size() / pages);
      StringBuilder words = new StringBuilder("\n\n");
      for (int i = 0; i < WORDS; i++) {
        words.append(Integer.toString(n * 7919 + i * 104729, 36)).append(' ');
      }
      String text = Files.readString(page).replaceFirst("\n## How", words + "\n\n## How");
      Files.writeString(folder.resolve("%04d-p%d.md".formatted(n, n)), text);
    }
    return folder;
  }
}
