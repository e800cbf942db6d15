import java.nio.file.Path;
import java.time.Instant;

final class Packages {
  Packages(Path app, Path image, String version, Instant time) {}

  void make() {}
}
