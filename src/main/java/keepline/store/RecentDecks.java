package keepline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The decks that were read last, from what was kept of them.
public final class RecentDecks {
  private final Path folder;

  private record Kept(Path file, FileTime at) {}

  /// @param state the folder of a [StateFolder]
  public RecentDecks(Path state) {
    folder = state.toAbsolutePath().resolve("decks");
  }

  /// Their real paths, the one written last first. What can't be read is left out; whether a deck
  /// is still there is not looked at.
  public List<String> latest(int most) {
    return kept().stream().flatMap(kept -> deck(kept.file()).stream()).limit(most).toList();
  }

  private List<Kept> kept() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".json"))
          .flatMap(f -> at(f).map(at -> new Kept(f, at)).stream())
          .sorted(Comparator.comparing(Kept::at).reversed())
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /// When a file was written; nothing where another window has just set it aside.
  private static Optional<FileTime> at(Path file) {
    try {
      return Optional.of(Files.getLastModifiedTime(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// The deck that a file is about; nothing where it can't be used, which opening that deck says.
  private static Optional<String> deck(Path file) {
    try {
      Optional<String> text = StateFiles.read(file);
      return text.isEmpty() ? Optional.empty() : Optional.of(DeckFile.read(text.get()).deck());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
