package keepline.author;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A small deck that opens, checks clean and shows how a page is written.
public final class NewDeck {
  private static final List<String> FILES =
      List.of("deck.md", "01-cover.md", "02-first-idea.md", "03-second-idea.md", "04-end.md");

  private NewDeck() {}

  /// A folder that a deck can't be made in; the message is one sentence for the author.
  public static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }

  /// Makes the deck, whole or not at all: it is written beside the folder and then renamed.
  ///
  /// @param folder one that isn't there yet, or is empty
  /// @throws Refused where something stands there already, or it can't be written
  public static void in(Path folder) throws Refused {
    Path target = folder.toAbsolutePath().normalize();
    if (!empty(target)) {
      throw new Refused(
          folder + " has something in it; name a folder that isn't there yet, or an empty one.");
    }
    Path part = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      Files.createDirectories(part);
      for (String file : FILES) {
        Files.write(part.resolve(file), template(file));
      }
      Files.deleteIfExists(target);
      move(part, target);
    } catch (IOException | UncheckedIOException e) {
      remove(part);
      throw new Refused(folder + " can't be made; choose a folder that you can write to.");
    }
  }

  private static boolean empty(Path folder) {
    if (!Files.exists(folder)) {
      return true;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  private static byte[] template(String name) throws IOException {
    try (InputStream in = NewDeck.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the build left out " + name);
      }
      return in.readAllBytes();
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // nothing that was there before is touched
    }
  }
}
