package keepline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares text with a committed file; `-Dgolden.update=true` writes the file instead.
public final class Golden {
  private static final Path ROOT = Path.of("src/test/resources");

  private Golden() {}

  /// Fails unless the file holds exactly this text.
  ///
  /// @param name of the file below `src/test/resources`
  public static void check(String name, String actual) {
    Path file = ROOT.resolve(name);
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      assertThat(file).as("write it with -Dgolden.update=true").exists();
      assertThat(actual).as(name).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
