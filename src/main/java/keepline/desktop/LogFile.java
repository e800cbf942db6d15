package keepline.desktop;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The program's one log: what went wrong inside it, for who mends it.
///
/// Nothing is written while all is well, so a start costs nothing. A file of half a mebibyte gives
/// way to a new one; two older ones are kept.
///
/// @param file the newest one; the older ones beside it are `keepline.1.log` and `keepline.2.log`
public record LogFile(Path file) {
  private static final long FULL = 512 * 1024;
  private static final int KEPT = 2;

  /// The log where this system keeps logs: `$XDG_STATE_HOME/keepline` (by default
  /// `~/.local/state/keepline`), `~/Library/Logs/Keepline`, or `%LOCALAPPDATA%\Keepline\Logs`.
  ///
  /// @param property looks up Java's system properties; gives null for one that is not set
  /// @param variable looks up the process's variables, in the same way
  public static LogFile of(UnaryOperator<String> property, UnaryOperator<String> variable) {
    String system = String.valueOf(property.apply("os.name")).toLowerCase(Locale.ROOT);
    Path home = Path.of(String.valueOf(property.apply("user.home")));
    Path folder;
    if (system.startsWith("windows")) {
      folder =
          set(variable, "LOCALAPPDATA")
              .orElse(home.resolve("AppData").resolve("Local"))
              .resolve("Keepline")
              .resolve("Logs");
    } else if (system.startsWith("mac")) {
      folder = home.resolve("Library").resolve("Logs").resolve("Keepline");
    } else {
      folder =
          set(variable, "XDG_STATE_HOME")
              .orElse(home.resolve(".local").resolve("state"))
              .resolve("keepline");
    }
    return new LogFile(folder.resolve("keepline.log"));
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

  private static Optional<Path> set(UnaryOperator<String> variable, String name) {
    // an operator of the JDK's that may give null, whatever its type says
    return Optional.ofNullable(variable.apply(name))
        .filter(v -> !v.isEmpty())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
