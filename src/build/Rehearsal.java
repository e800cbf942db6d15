import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Records the AOT cache: the app turns every page of the manual once, and the JVM keeps the
/// classes it needed as they are in memory. Only the first compiler runs, which collects no
/// profiles: with them in the cache, a start would begin by compiling all that they call hot.
///
/// It is read twice and recorded the second time, so that a start with what was kept (where the
/// window was, the page that was left) is in it.
///
/// It runs in a real window where there is a display or a virtual one can be had, else without:
/// such a cache lacks what only a window needs, and the first start takes longer.
final class Rehearsal {
  private final Path app;
  private final List<String> options;

  /// @param app where the jars are, beside which the cache is written
  /// @param options those of the launcher; a cache is good for the same collector, headers and
  ///   class path only
  Rehearsal(Path app, List<String> options) {
    this.app = app;
    this.options = options;
  }

  void record(Path java) throws IOException, InterruptedException {
    Path cache = app.resolve("keepline.aot");
    Path state = Files.createTempDirectory("keepline-rehearsal-");
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.addAll(options);
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1", "-Dkeepline.rehearsal=true", "-Dkeepline.state=" + state));
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    boolean linux = System.getProperty("os.name").startsWith("Linux");
    Optional<VirtualScreen> screen = linux ? VirtualScreen.open() : Optional.empty();
    if (!linux) {
      System.out.println("Recording in a window.");
    } else if (screen.isPresent()) {
      builder.environment().putAll(Map.of("DISPLAY", screen.get().name(), "GDK_BACKEND", "x11"));
      System.out.println("Recording in a window on a virtual display.");
    } else {
      command.add(1, "-Dglass.platform=Headless");
      command.add(2, "-Dprism.order=sw");
      System.out.println("Recording without a window, since there is no Xvfb (package xvfb) here.");
    }
    command.add("keepline.Main");
    try {
      read(builder);
      command.add(1, "-XX:AOTCacheOutput=" + cache);
      read(builder);
    } finally {
      if (screen.isPresent()) {
        screen.get().close();
      }
      Disk.delete(state);
    }
    if (!Files.exists(cache)) {
      throw new IllegalStateException("the rehearsal left no " + cache);
    }
  }

  private static void read(ProcessBuilder builder) throws IOException, InterruptedException {
    Process rehearsal = builder.start();
    if (!rehearsal.waitFor(5, TimeUnit.MINUTES)) {
      rehearsal.destroyForcibly().waitFor();
    }
    if (rehearsal.exitValue() != 0) {
      throw new IllegalStateException("the rehearsal failed with " + rehearsal.exitValue());
    }
  }
}
