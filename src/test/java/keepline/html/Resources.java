package keepline.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Test files beside the golden ones.
final class Resources {
  private Resources() {}

  static String text(String name) {
    try {
      return Files.readString(Path.of("src/test/resources/keepline/html", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
