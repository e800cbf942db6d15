package keepline.desktop;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Where the system wants a program's own files.
///
/// @param state what is kept between starts: `$XDG_STATE_HOME/keepline`, by default
///   `~/.local/state/keepline`; on macOS `~/Library/Application Support/Keepline`; on Windows
///   `%APPDATA%\Keepline`
/// @param logs where programs write what went wrong: beside the state, but
///   `~/Library/Logs/Keepline` on macOS and `%LOCALAPPDATA%\Keepline\Logs` on Windows
/// @param runtime what lives as long as a process and is its user's alone: `$XDG_RUNTIME_DIR`, else
///   a folder for this user in the system's temporary folder
public record Folders(Path state, Path logs, Path runtime) {
  /// The system's folders.
  ///
  /// @param properties Java's system properties
  /// @param environment the process's variables; null where there is no such variable
  public static Folders of(Lookup properties, Lookup environment) {
    String system = String.valueOf(properties.get("os.name")).toLowerCase(Locale.ROOT);
    Path home = Path.of(String.valueOf(properties.get("user.home")));
    Path state;
    Path logs;
    if (system.startsWith("windows")) {
      state =
          absolute(environment, "APPDATA")
              .orElse(home.resolve("AppData").resolve("Roaming"))
              .resolve("Keepline");
      logs =
          absolute(environment, "LOCALAPPDATA")
              .orElse(home.resolve("AppData").resolve("Local"))
              .resolve("Keepline")
              .resolve("Logs");
    } else if (system.startsWith("mac")) {
      state = home.resolve("Library").resolve("Application Support").resolve("Keepline");
      logs = home.resolve("Library").resolve("Logs").resolve("Keepline");
    } else {
      state =
          absolute(environment, "XDG_STATE_HOME")
              .orElse(home.resolve(".local").resolve("state"))
              .resolve("keepline");
      logs = state;
    }
    return new Folders(state, logs, runtime(properties, environment));
  }

  /// These folders with the state somewhere else.
  public Folders keepingIn(Path folder) {
    return new Folders(folder.toAbsolutePath(), logs, runtime);
  }

  /// Looks a name up, such as [System#getenv(String)].
  public interface Lookup {
    @Nullable String get(String name);
  }

  private static Path runtime(Lookup properties, Lookup environment) {
    UnaryOperator<String> plain = name -> name.replaceAll("[^A-Za-z0-9]+", "-");
    String user = plain.apply(String.valueOf(properties.get("user.name")));
    return absolute(environment, "XDG_RUNTIME_DIR")
        .map(p -> p.resolve("keepline"))
        .orElse(Path.of(String.valueOf(properties.get("java.io.tmpdir")), "keepline-" + user));
  }

  private static Optional<Path> absolute(Lookup environment, String name) {
    String value = environment.get(name);
    try {
      return Optional.ofNullable(value)
          .filter(v -> !v.isEmpty())
          .map(Path::of)
          .filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
