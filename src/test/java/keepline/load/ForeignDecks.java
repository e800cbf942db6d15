package keepline.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import keepline.page.Deck;

/// Small slideshows of ours in each dialect, with the picture that they show beside them. Words
/// that begin with `zz` are for the speaker, or otherwise not of the slides.
public final class ForeignDecks {
  public static final List<String> ALL =
      List.of("marp", "slidev", "deckset", "reveal", "remark", "pandoc", "plain");

  private ForeignDecks() {}

  /// Copies one into a folder and says where its file is.
  public static Path in(Path folder, String name) {
    try {
      String text = Files.readString(Path.of("src/test/resources/keepline/foreign", name + ".md"));
      return in(folder, name, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes slides into a folder and says where their file is.
  public static Path in(Path folder, String name, String text) {
    try {
      for (String dot : List.of("dot.png", "dot with blanks.png", "public/dot.png")) {
        Path image = folder.resolve(dot);
        Files.createDirectories(image.getParent());
        Files.write(image, TestDeck.png(2, 2));
      }
      return Files.writeString(folder.resolve(name + ".md"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Deck read(Path folder, String name) {
    return open(in(folder, name)).readAll();
  }

  static Deck text(Path folder, String text) {
    return open(in(folder, "slides", text)).readAll();
  }

  public static DeckFolder open(Path path) {
    try {
      return DeckFolder.open(path);
    } catch (UnreadableDeck e) {
      throw new AssertionError(e);
    }
  }
}
