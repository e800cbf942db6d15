import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A large deck made of a small one's pages in order, each several times, with links that lead to
/// the first of each. Each page gets a few words of its own, so that the deck has a vocabulary like
/// a real one.
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
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < own.size(); i++) {
      String name = own.get(i).getFileName().toString();
      named.put("](" + name, "](" + name(first(i + 1, own.size(), pages)));
    }
    for (int n = 1; n <= pages; n++) {
      Path page = own.get((n - 1) * own.size() / pages);
      StringBuilder words = new StringBuilder("\n\n");
      for (int i = 0; i < WORDS; i++) {
        words.append(Integer.toString(n * 7919 + i * 104729, 36)).append(' ');
      }
      String text = Files.readString(page).replaceFirst("\n## How", words + "\n\n## How");
      for (Map.Entry<String, String> link : named.entrySet()) {
        text = text.replace(link.getKey(), link.getValue());
      }
      Files.writeString(folder.resolve(name(n)), text);
    }
    return folder;
  }

  /// The number of the first copy of a page.
  static int first(int page, int of, int pages) {
    return ((page - 1) * pages + of - 1) / of + 1;
  }

  private static String name(int n) {
    return "%04d-p%d.md".formatted(n, n);
  }
}
