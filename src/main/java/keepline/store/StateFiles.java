package keepline.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/// Whole files, read and written so that a process that dies at any moment leaves the old one or
/// the new one.
final class StateFiles {
  /// Far beyond what a reader can mark in a deck; what is larger is no state.
  private static final long LARGEST = 16L << 20;

  private StateFiles() {}

  /// The file's text, if there is such a file.
  static Optional<String> read(Path file) throws IOException {
    try {
      if (Files.size(file) > LARGEST) {
        throw new Unusable(Unusable.Why.BROKEN, "it is too large");
      }
      return Optional.of(Files.readString(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (java.nio.charset.CharacterCodingException e) {
      throw new Unusable(Unusable.Why.BROKEN, "it is no text");
    }
  }

  /// Makes a folder that only its owner looks into, where the disk knows owners.
  static void makeFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Files.createDirectories(folder);
    PosixFileAttributeView owners =
        Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    if (owners != null) {
      owners.setPermissions(PosixFilePermissions.fromString("rwx------"));
    }
  }

  /// Puts a text in place of the file's: written beside it, brought to the disk, renamed. One at a
  /// time for each file.
  static void write(Path file, String text) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (FileChannel out =
          FileChannel.open(
              part,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
        out.force(true);
      }
      move(part, file);
    } catch (IOException e) {
      try {
        Files.deleteIfExists(part);
      } catch (IOException left) {
        e.addSuppressed(left);
      }
      throw e;
    }
    bringToDisk(folder(file));
  }

  /// Renames a file that can't be used to a name that is free.
  ///
  /// @return the new name
  static Path setAside(Path file, Unusable.Why why) throws IOException {
    String ending = why == Unusable.Why.NEWER ? ".newer" : ".broken";
    Path aside = file.resolveSibling(file.getFileName() + ending);
    for (int n = 2; Files.exists(aside); n++) { // what was set aside before stays
      aside = file.resolveSibling(file.getFileName() + ending + "-" + n);
    }
    return Files.move(file, aside);
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// The new name is only safe once the folder is; Windows sees to that itself and opens none.
  private static void bringToDisk(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      return;
    }
  }

  private static Path folder(Path file) throws IOException {
    Path folder = file.getParent();
    if (folder == null) {
      throw new IOException(file + " is in no folder");
    }
    return folder;
  }
}
