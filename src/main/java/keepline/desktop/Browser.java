package keepline.desktop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Opens an address in the system's browser or mail program.
public final class Browser {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private final List<String> command;

  /// @param system the system's name, as Java's property `os.name` gives it
  public Browser(String system) {
    String name = system.toLowerCase(Locale.ROOT);
    command =
        name.startsWith("windows")
            ? List.of("rundll32", "url.dll,FileProtocolHandler")
            : List.of(name.startsWith("mac") ? "open" : "xdg-open");
  }

  /// Whether an address may leave the program at all: http, https and mailto only.
  public static boolean opens(String address) {
    int colon = address.indexOf(':');
    return colon > 0 && SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT));
  }

  /// Hands an address to the system, as one argument that no shell reads.
  ///
  /// @throws IOException where the system has nothing to open it with
  /// @throws IllegalArgumentException for an address that may not leave the program
  public void open(String address) throws IOException {
    if (!opens(address)) {
      throw new IllegalArgumentException("not an address for a browser: " + address);
    }
    List<String> line = new ArrayList<>(command);
    line.add(address);
    OtherProgram.start(line);
  }
}
