package keepline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/// A temporary folder of this process alone: WebKit writes somewhere, and two processes must not
/// share it.
final class Scratch {
  private Scratch() {}

  /// Makes the folder; it goes with the process.
  ///
  /// @throws Failure where the system's temporary folder can't be written
  static Path folder() throws Failure {
    try {
      Path folder = made(Path.of(System.getProperty("java.io.tmpdir")));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder), "scratch"));
      return folder;
    } catch (IOException e) {
      throw new Failure(
          "The temporary folder "
              + System.getProperty("java.io.tmpdir")
              + " can't be written; free some space or set another with TMPDIR.",
          e);
    }
  }

  /// A folder that nobody else may look into. Its name is new, not secret: for a secret one Java
  /// would take 15 ms of a start.
  private static Path made(Path in) throws IOException {
    boolean posix = in.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] own =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
            }
            : new FileAttribute<?>[0];
    return Files.createDirectory(
        in.resolve("keepline-" + Long.toHexString(System.nanoTime())), own);
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(p);
      }
    } catch (IOException | UncheckedIOException e) {
      // what is left is the system's to clean: it is a temporary folder, and nobody is there to be
      // told
      return;
    }
  }
}
