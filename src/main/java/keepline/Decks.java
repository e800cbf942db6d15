package keepline;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import keepline.load.DeckFolder;
import keepline.load.UnreadableDeck;
import org.jspecify.annotations.Nullable;

/// Finds the deck that a command line means.
final class Decks {
  /// The system property that says where the manual lies; the build and the app's launcher set it.
  static final String MANUAL = "keepline.manual";

  private Decks() {}

  /// Opens the deck at a path, or the manual where none is given.
  static DeckFolder open(@Nullable String path) throws Failure {
    try {
      return DeckFolder.open(path == null ? theManual() : Path.of(path));
    } catch (InvalidPathException e) {
      throw new Failure("\"" + path + "\" is not a path that this system can have.", e);
    } catch (UnreadableDeck e) {
      throw new Failure(String.valueOf(e.getMessage()), e);
    }
  }

  /// Where the manual lies, if it is there.
  static Optional<Path> manual() {
    String set = System.getProperty(MANUAL);
    return Optional.of(Path.of(set == null ? "content/manual" : set)).filter(Files::isDirectory);
  }

  private static Path theManual() throws Failure {
    return manual()
        .orElseThrow(
            () ->
                new Failure(
                    "The manual is not where it should be (%s); name a deck: keepline DECK."
                        .formatted(System.getProperty(MANUAL, "content/manual"))));
  }
}
