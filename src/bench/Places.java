import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Where the programs of a bench live: on a display of its own, each in a home of its own.
record Places(Path folder, VirtualDisplay display) {
  /// A window manager that draws no frames, or, where there is none, a program that does nothing.
  Running windows() throws IOException {
    Path rules =
        Files.writeString(
            folder.resolve("openbox.xml"),
            "<openbox_config xmlns=\"http://openbox.org/3.4/rc\"><applications><application"
                + " class=\"*\"><decor>no</decor></application></applications></openbox_config>");
    List<String> command =
        Peers.program("openbox")
            .map(p -> List.of(p.toString(), "--config-file", rules.toString()))
            .orElse(List.of("sleep", "1d"));
    return Running.start(command, of("manager"));
  }

  /// The environment of a program, with a home of its own.
  Map<String, String> of(String name) throws IOException {
    Path home = Files.createDirectories(folder.resolve(name));
    return Map.of(
        "DISPLAY",
        display.name(),
        "GDK_BACKEND",
        "x11",
        "HOME",
        home.toString(),
        "XDG_STATE_HOME",
        home.resolve("state").toString(),
        "XDG_CACHE_HOME",
        home.resolve("cache").toString(),
        "XDG_CONFIG_HOME",
        home.resolve("config").toString());
  }
}
