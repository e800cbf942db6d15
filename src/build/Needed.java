import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/// The libraries that the application's classes lead to, directly or through another library. The
/// rest of what a dependency brings along (converters, extensions of its own) stays out.
final class Needed {
  private final Path classes;
  private final List<Path> libraries;
  private final Path scratch;

  /// @param scratch a folder that may be made and emptied
  Needed(Path classes, List<Path> libraries, Path scratch) {
    this.classes = classes;
    this.libraries = libraries;
    this.scratch = scratch;
  }

  List<Path> jars() throws IOException {
    // as the launcher runs it: classes on a class path, not a module
    Disk.empty(scratch);
    Disk.copy(classes, scratch);
    Files.delete(scratch.resolve("module-info.class"));
    String path =
        libraries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    List<String> arguments =
        List.of(
            "--ignore-missing-deps",
            "--multi-release",
            "base",
            "--recursive",
            "-summary",
            "--class-path",
            path,
            scratch.toString());
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text, true);
    if (ToolProvider.findFirst("jdeps")
            .orElseThrow()
            .run(out, out, arguments.toArray(String[]::new))
        != 0) {
      throw new IllegalStateException("jdeps failed: " + text);
    }
    Set<String> reached =
        text.toString()
            .lines()
            .map(line -> line.substring(line.lastIndexOf(" -> ") + 1).strip())
            .map(target -> target.substring(target.lastIndexOf(File.separatorChar) + 1))
            .map(target -> target.replaceFirst("^-> ", ""))
            .collect(Collectors.toSet());
    return libraries.stream()
        .filter(jar -> reached.contains(jar.getFileName().toString()))
        .toList();
  }
}
