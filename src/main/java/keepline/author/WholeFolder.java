package keepline.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/// Makes a folder whole or not at all: it is filled beside its place and then renamed. Nothing that
/// is there already is touched.
final class WholeFolder {
  /// Fills a folder.
  @FunctionalInterface
  interface Filling {
    void fill(Path folder) throws IOException;
  }

  private WholeFolder() {}

  /// Makes a folder.
  ///
  /// @param folder one that isn't there yet, or is empty
  /// @throws Refused where something stands there already, or it can't be written
  static void make(Path folder, Filling filling) throws Refused {
    Path target = folder.toAbsolutePath().normalize();
    if (!empty(target)) {
      throw new Refused(
          folder + " has something in it; name a folder that isn't there yet, or an empty one.");
    }
    Path part = target.resolveSibling("." + target.getFileName() + "." + System.nanoTime());
    try {
      Files.createDirectories(part);
      filling.fill(part);
      Files.deleteIfExists(target);
      move(part, target);
    } catch (IOException | UncheckedIOException e) {
      remove(part);
      throw new Refused(folder + " can't be made; choose a folder that you can write to.");
    } catch (RuntimeException e) {
      remove(part);
      throw e;
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
    } catch (IOException | UncheckedIOException e) {
      // nothing that was there before is touched
    }
  }
}
