package keepline.author;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A small deck that opens, checks clean and shows how a page is written.
public final class NewDeck {
  private static final List<String> FILES =
      List.of("deck.md", "01-cover.md", "02-first-idea.md", "03-second-idea.md", "04-end.md");

  private NewDeck() {}

  /// Makes the deck, whole or not at all.
  ///
  /// @param folder one that isn't there yet, or is empty
  /// @throws Refused where something stands there already, or it can't be written
  public static void in(Path folder) throws Refused {
    WholeFolder.make(
        folder,
        part -> {
          for (String file : FILES) {
            Files.write(part.resolve(file), template(file));
          }
        });
  }

  private static byte[] template(String name) throws IOException {
    try (InputStream in = NewDeck.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the build left out " + name);
      }
      return in.readAllBytes();
    }
  }
}
