package keepline;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
      return DeckFolder.open(path == null ? manual() : Path.of(path));
    } catch (InvalidPathException e) {
      throw new Failure("\"" + path + "\" is not a path that this system can have.", e);
    } catch (UnreadableDeck e) {
      throw new Failure(String.valueOf(e.getMessage()), e);
    }
  }

  private static Path manual() throws Failure {
    String set = System.getProperty(MANUAL);
    Path manual = Path.of(set == null ? "content/manual" : set);
    if (!Files.isDirectory(manual)) {
      throw new Failure(
          "The manual is not where it should be (" + manual + "); name a deck: keepline DECK.");
    }
    return manual;
  }
}
