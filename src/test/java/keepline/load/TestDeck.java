package keepline.load;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import keepline.page.Deck;
import keepline.page.Page;
import keepline.page.Problem;

/// A deck on disk for a test: two pages without a mistake, until the test makes one.
final class TestDeck {
  static final String DECK =
      """
      ---
      title: A deck
      subtitle: For a test
      language: en
      sections:
        - one: First
        - two: Second
      ---

      What it is about.
      """;

  static final String PAGE =
      """
      ---
      section: one
      kind: concept
      ---
      # Title.

      The lede.

      ![A dot.](images/dot.png "One dot.")

      ## Why

      Because.

      ## What

      That.

      ## Now

      Today.

      ## How

      So.

      > Keep this.
      """;

  private final Path root;

  private TestDeck(Path root) {
    this.root = root;
  }

  /// A deck of `01-first.md` and `02-second.md` below the folder, as folder `deck`.
  static TestDeck in(Path folder) {
    TestDeck deck = new TestDeck(folder.resolve("deck"));
    deck.file("deck.md", DECK);
    deck.file("01-first.md", PAGE);
    deck.file("02-second.md", PAGE.replace("section: one", "section: two"));
    deck.image("images/dot.png", 2, 2);
    return deck;
  }

  Path root() {
    return root;
  }

  TestDeck file(String name, String text) {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  TestDeck bytes(String name, byte[] bytes) {
    try {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TestDeck image(String name, int width, int height) {
    return bytes(name, png(width, height));
  }

  static byte[] png(int width, int height) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The first page with one piece of its text exchanged; the piece must be there.
  TestDeck first(String piece, String other) {
    return file("01-first.md", changed(PAGE, piece, other));
  }

  /// `deck.md` with one piece of its text exchanged; the piece must be there.
  TestDeck deck(String piece, String other) {
    return file("deck.md", changed(DECK, piece, other));
  }

  TestDeck without(String name) {
    try {
      Files.delete(root.resolve(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String changed(String text, String piece, String other) {
    if (!text.contains(piece)) {
      throw new IllegalArgumentException("no \"" + piece + "\" to change");
    }
    return text.replace(piece, other);
  }

  DeckFolder open() {
    try {
      return DeckFolder.open(root);
    } catch (UnreadableDeck e) {
      throw new AssertionError(e);
    }
  }

  Deck read() {
    return open().readAll();
  }

  Page readFirst() {
    return read().page(1);
  }

  /// Every problem as the author sees it, the deck's first.
  List<String> lines() {
    Deck deck = read();
    List<Problem> all = new ArrayList<>(deck.problems());
    deck.pages().forEach(p -> all.addAll(p.problems()));
    return all.stream().map(Problem::oneLine).toList();
  }
}
