package keepline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    List<String> decks = new ArrayList<>();
    for (Kept kept : kept()) {
      if (decks.size() < most) {
        deck(kept.file(), decks);
      }
    }
    return decks;
  }

  private List<Kept> kept() {
    try (Stream<Path> files = Files.list(folder)) {
      List<Kept> all = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
        try {
          all.add(new Kept(file, Files.getLastModifiedTime(file)));
        } catch (NoSuchFileException e) {
          continue; // another window has set it aside
        }
      }
      all.sort(Comparator.comparing(Kept::at).reversed());
      return all;
    } catch (IOException e) {
      return List.of();
    }
  }

  private static void deck(Path file, List<String> decks) {
    try {
      StateFiles.read(file).ifPresent(text -> add(text, decks));
    } catch (IOException e) {
      return; // opening that deck says so
    }
  }

  private static void add(String text, List<String> decks) {
    try {
      decks.add(DeckFile.read(text).deck());
    } catch (Unusable e) {
      return; // opening that deck says so
    }
  }
}
