import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Folders while an app is put together.
final class Disk {
  private Disk() {}

  static Path empty(Path folder) throws IOException {
    delete(folder);
    return Files.createDirectories(folder);
  }

  static void delete(Path folder) throws IOException {
    for (Path p : under(folder, Comparator.reverseOrder())) {
      Files.delete(p);
    }
  }

  /// Copies a file or a folder with everything in it; links stay links, times stay as they are.
  static void copy(Path from, Path to) throws IOException {
    for (Path p : under(from, Comparator.naturalOrder())) {
      Path target = to.resolve(from.relativize(p).toString());
      Files.createDirectories(target.toAbsolutePath().getParent());
      if (!Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS)) {
        Files.copy(
            p, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
      } else {
        Files.createDirectories(target);
      }
    }
  }

  /// Writes a text file, and the folders above it.
  static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text);
  }

  /// Bytes of all files in a folder.
  static long size(Path folder) throws IOException {
    long bytes = 0;
    for (Path p : under(folder, Comparator.naturalOrder())) {
      bytes += Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS) ? Files.size(p) : 0;
    }
    return bytes;
  }

  /// Gives everything one time, so that two builds of one commit are the same.
  static void stamp(Path folder, Instant time) throws IOException {
    for (Path p : under(folder, Comparator.reverseOrder())) {
      if (!Files.isSymbolicLink(p)) {
        Files.setLastModifiedTime(p, FileTime.from(time));
      }
    }
  }

  private static List<Path> under(Path folder, Comparator<Path> order) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    List<Path> all = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.sorted(order).forEach(all::add);
    }
    return all;
  }
}
