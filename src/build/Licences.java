import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The licences of all that the app carries: the table `src/build/licences/parts.txt` and the texts
/// beside it. A library that the table lacks ends the build.
final class Licences {
  private static final Path TEXTS = Path.of("src/build/licences");

  private final List<Path> libraries;

  Licences(List<Path> libraries) {
    this.libraries = libraries;
  }

  /// Puts table and texts into a folder.
  void copy(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    for (String line : Files.readAllLines(TEXTS.resolve("parts.txt"))) {
      if (!line.startsWith("#")) {
        String[] row = line.split(" \\| ");
        names.add(row[0]);
        if (!Files.exists(TEXTS.resolve(row[1] + ".txt"))) {
          throw new IllegalStateException("there is no text of the licence " + row[1]);
        }
      }
    }
    for (Path library : libraries) {
      String part = library.getFileName().toString().replaceFirst("-[0-9].*", "");
      if (names.stream().noneMatch(name -> covers(name, part))) {
        throw new IllegalStateException("licences/parts.txt has no row for " + part);
      }
    }
    Files.createDirectories(folder);
    try (Stream<Path> texts = Files.list(TEXTS)) {
      for (Path text : texts.toList()) {
        Files.copy(text, folder.resolve(text.getFileName()));
      }
    }
  }

  private static boolean covers(String name, String part) {
    return name.endsWith("*")
        ? part.startsWith(name.substring(0, name.length() - 1))
        : part.equals(name);
  }
}
