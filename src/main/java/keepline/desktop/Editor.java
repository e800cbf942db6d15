package keepline.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The author's editor: `$VISUAL`, else a graphical one that is known here, else `$EDITOR` if it is
/// graphical or there is a terminal to run it in, else what the system opens such a file with.
///
/// Everything is handed over as arguments, which no shell reads: a file may be called anything.
public final class Editor {
  private static final List<String> GRAPHICAL =
      List.of(
          "code",
          "codium",
          "cursor",
          "zed",
          "subl",
          "kate",
          "gnome-text-editor",
          "gedit",
          "xed",
          "pluma",
          "mousepad",
          "geany",
          "notepad++");
  private static final Set<String> IN_TERMINAL =
      Set.of("vi", "vim", "nvim", "nano", "micro", "hx", "helix", "joe", "ne", "emacs");
  private static final List<List<String>> TERMINALS =
      List.of(
          List.of("x-terminal-emulator", "-e"),
          List.of("gnome-terminal", "--"),
          List.of("konsole", "-e"),
          List.of("xfce4-terminal", "-x"),
          List.of("kitty"),
          List.of("alacritty", "-e"),
          List.of("xterm", "-e"));

  private final Folders.Lookup environment;
  private final Predicate<String> onPath;
  private final String system;

  /// @param environment the process's variables; null where there is no such variable
  /// @param onPath whether there is a program of a name
  /// @param system the system's name, as Java's property `os.name` gives it
  public Editor(Folders.Lookup environment, Predicate<String> onPath, String system) {
    this.environment = environment;
    this.onPath = onPath;
    this.system = system.toLowerCase(Locale.ROOT);
  }

  /// The editor of this process's user.
  public static Editor ofThisSystem() {
    String path = System.getenv("PATH");
    List<String> folders =
        path == null
            ? List.of()
            : List.of(path.split(Pattern.quote(java.io.File.pathSeparator), -1));
    return new Editor(
        System::getenv,
        name -> folders.stream().anyMatch(folder -> program(folder, name)),
        System.getProperty("os.name", ""));
  }

  private static boolean program(String folder, String name) {
    try {
      return Files.isExecutable(Path.of(folder, name))
          || Files.isExecutable(Path.of(folder, name + ".exe"));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /// What to run so that a file opens at a line.
  ///
  /// @param line from 1
  public List<String> command(Path file, int line) {
    String name = file.toAbsolutePath().toString();
    return words("VISUAL")
        .or(() -> GRAPHICAL.stream().filter(onPath).findFirst().map(List::of))
        .map(editor -> at(editor, name, line))
        .or(() -> words("EDITOR").flatMap(editor -> perhapsInTerminal(editor, name, line)))
        .orElseGet(() -> systems(name));
  }

  /// Opens a file at a line.
  ///
  /// @throws IOException where nothing here opens it
  public void open(Path file, int line) throws IOException {
    OtherProgram.start(command(file, line));
  }

  private Optional<List<String>> words(String variable) {
    String value = environment.get(variable);
    return Optional.ofNullable(value)
        .map(String::strip)
        .filter(v -> !v.isEmpty())
        .map(v -> List.of(v.split("\\s+", -1)));
  }

  private Optional<List<String>> perhapsInTerminal(List<String> editor, String file, int line) {
    List<String> command = at(editor, file, line);
    if (!IN_TERMINAL.contains(program(editor))) {
      return Optional.of(command);
    }
    return TERMINALS.stream()
        .filter(terminal -> onPath.test(terminal.getFirst()))
        .findFirst()
        .map(
            terminal -> {
              List<String> all = new ArrayList<>(terminal);
              all.addAll(command);
              return all;
            });
  }

  /// The ways in which editors take a line.
  private static List<String> at(List<String> editor, String file, int line) {
    List<String> all = new ArrayList<>(editor);
    all.addAll(
        switch (program(editor)) {
          case "code", "codium", "cursor", "code-insiders" -> List.of("-g", file + ":" + line);
          case "subl", "zed", "hx", "helix" -> List.of(file + ":" + line);
          case "kate", "geany", "mousepad" -> List.of("-l", Integer.toString(line), file);
          case "notepad++" -> List.of("-n" + line, file);
          case "vi",
              "vim",
              "nvim",
              "nano",
              "emacs",
              "emacsclient",
              "gedit",
              "xed",
              "pluma",
              "micro" ->
              List.of("+" + line, file);
          default -> List.of(file);
        });
    return List.copyOf(all);
  }

  private static String program(List<String> editor) {
    String name = editor.getFirst().replace('\\', '/');
    return name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.(exe|cmd)$", "");
  }

  private List<String> systems(String file) {
    if (system.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", file);
    }
    return List.of(system.startsWith("mac") ? "open" : "xdg-open", file);
  }
}
