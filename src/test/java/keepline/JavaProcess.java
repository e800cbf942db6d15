package keepline;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A process of the tests' own Java that runs a main class of the tests and speaks in lines.
public final class JavaProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader lines;

  private JavaProcess(Process process) {
    this.process = process;
    this.lines = process.inputReader(StandardCharsets.UTF_8);
  }

  /// Starts a main class.
  ///
  /// @param options for Java itself
  public static JavaProcess start(String main, List<String> options, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(java());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", classPath()));
    command.addAll(options);
    command.add(main);
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return new JavaProcess(builder.start());
  }

  /// The next line that the process writes.
  ///
  /// @throws AssertionError where it has ended
  public String line() throws IOException {
    String line = lines.readLine();
    if (line == null) {
      throw new AssertionError("the process ended by itself");
    }
    return line;
  }

  /// Kills it without a warning and gives the lines that it had still written.
  public List<String> kill() throws IOException, InterruptedException {
    process.toHandle().destroyForcibly(); // the process's own method would close its output as well
    List<String> left = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      left.add(line);
    }
    process.waitFor();
    return left;
  }

  /// Waits for its end and gives its exit status.
  public int end() throws InterruptedException {
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      throw new AssertionError("the process does not end");
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /// The tests' own Java.
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /// Where that one finds the tests and all that they need.
  public static String classPath() {
    return String.join(
        java.io.File.pathSeparator,
        Stream.of(
                Path.of("target", "test-classes").toAbsolutePath().toString(),
                Path.of("target", "classes").toAbsolutePath().toString(),
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path", ""))
            .filter(p -> !p.isEmpty())
            .toList());
  }
}
