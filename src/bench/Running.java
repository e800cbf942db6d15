import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A program started for the bench, with all that it started itself.
final class Running implements AutoCloseable {
  private static final double TICK_MS = 10;

  private final Process process;
  private final long begun;

  private Running(Process process, long begun) {
    this.process = process;
    this.begun = begun;
  }

  static Running start(List<String> command, Map<String, String> variables) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(variables);
    long begun = System.nanoTime();
    return new Running(builder.start(), begun);
  }

  /// When it was started, as [System#nanoTime] counts.
  long begun() {
    return begun;
  }

  boolean alive() {
    return process.isAlive();
  }

  /// The memory that it holds, shared pages counted in parts (PSS), in MiB.
  double memory() throws IOException {
    long kib = 0;
    for (long pid : tree()) {
      try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
        kib +=
            lines
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
      } catch (java.io.UncheckedIOException | java.nio.file.NoSuchFileException gone) {
        continue;
      }
    }
    return kib / 1024.0;
  }

  /// The processor's time that it has taken so far, in milliseconds: what other programs do to the
  /// machine meanwhile changes it little.
  double work() throws IOException {
    long ticks = 0;
    for (long pid : tree()) {
      Path stat = Path.of("/proc/" + pid + "/stat");
      if (Files.exists(stat)) {
        String[] fields = Files.readString(stat).replaceFirst(".*\\) ", "").split(" ");
        ticks += Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
      }
    }
    return ticks * TICK_MS;
  }

  private List<Long> tree() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .map(ProcessHandle::pid)
        .toList();
  }

  @Override
  public void close() {
    try {
      List<ProcessHandle> children = process.descendants().toList();
      process.destroy();
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      children.forEach(ProcessHandle::destroyForcibly);
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
