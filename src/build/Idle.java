import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Classes that stay out of a run time, as patterns for jlink.
///
/// A package that a module's descriptor names must not be empty, so of each the smallest class
/// stays.
final class Idle {
  private final List<String> folders;
  private final Path unpacked;

  /// @param folders as `/java.desktop/javax/swing/`, each with all below it
  /// @param unpacked where modules that are not the JDK's lie unpacked
  Idle(List<String> folders, Path unpacked) {
    this.folders = folders;
    this.unpacked = unpacked;
  }

  String patterns() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String folder : folders) {
      int cut = folder.indexOf('/', 1);
      String module = folder.substring(1, cut);
      Path root = root(module);
      try (Stream<Path> below = Files.walk(root.resolve(folder.substring(cut + 1)))) {
        for (Path p : below.filter(Files::isDirectory).sorted().toList()) {
          String name =
              "/" + module + "/" + root.relativize(p).toString().replaceFirst("/$", "") + "/";
          smallest(p)
              .ifPresent(
                  stays ->
                      all.append(all.isEmpty() ? "" : ",")
                          .append("regex:")
                          .append(Pattern.quote(name))
                          .append("(?!%s$)[^/]+".formatted(Pattern.quote(stays))));
        }
      }
    }
    return all.toString();
  }

  private Path root(String module) {
    Path ours = unpacked.resolve(module).resolve("classes");
    return Files.isDirectory(ours)
        ? ours
        : FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules", module);
  }

  private static java.util.Optional<String> smallest(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(p -> p.toString().endsWith(".class"))
          .min(Comparator.comparingLong(Idle::size).thenComparing(Path::toString))
          .map(p -> p.getFileName().toString());
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
