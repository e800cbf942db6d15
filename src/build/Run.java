import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Runs the JDK's own tools and the system's.
final class Run {
  private Run() {}

  /// A tool of this JDK, in this process.
  static void tool(String name, List<String> arguments) {
    ToolProvider found =
        ToolProvider.findFirst(name)
            .orElseThrow(() -> new IllegalStateException("this JDK has no " + name));
    PrintWriter out = new PrintWriter(System.out, true);
    if (found.run(out, out, arguments.toArray(String[]::new)) != 0) {
      throw new IllegalStateException(name + " failed: " + String.join(" ", arguments));
    }
  }

  /// Where the system has a program, if it has it.
  static Optional<Path> find(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// A program of the system's, to its end.
  static void program(List<String> command) throws IOException, InterruptedException {
    program(command, Map.of());
  }

  /// A program of the system's, with some variables of its own, to its end.
  static void program(List<String> command, Map<String, String> variables)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().putAll(variables);
    Process process = builder.start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("failed: " + String.join(" ", command));
    }
  }
}
