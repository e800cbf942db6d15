import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/// Says after each step what it has left on disk.
final class Steps {
  void say(String step, Path of) throws IOException {
    System.out.printf(Locale.ROOT, "%-72s %6.1f MiB%n", step, Disk.size(of) / 1048576.0);
  }
}
