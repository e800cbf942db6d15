package keepline.desktop;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/// The program's one log: what went wrong inside it, for who mends it.
///
/// Nothing is written while all is well, so a start costs nothing. A file of half a mebibyte gives
/// way to a new one; two older ones are kept.
///
/// @param file the newest one; the older ones beside it are `keepline.1.log` and `keepline.2.log`
public record LogFile(Path file) {
  private static final long FULL = 512 * 1024;
  private static final int KEPT = 2;

  /// The log in the folder that this system has for logs.
  public static LogFile in(Folders folders) {
    return new LogFile(folders.logs().resolve("keepline.log"));
  }

  /// Adds what went wrong, with the time and the way there.
  ///
  /// @throws IOException where the log can't be written
  public synchronized void write(Throwable wrong) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    if (Files.exists(file) && Files.size(file) >= FULL) {
      for (int age = KEPT; age > 0; age--) {
        Path from = age == 1 ? file : older(age - 1);
        if (Files.exists(from)) {
          Files.move(from, older(age), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    StringWriter text = new StringWriter();
    wrong.printStackTrace(new PrintWriter(text));
    Files.writeString(
        file, Instant.now() + " " + text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private Path older(int age) {
    return file.resolveSibling("keepline." + age + ".log");
  }
}
