package keepline.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keepline.JavaProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Runs the packed app's command with a Java in its place that writes down what it was given, then
/// has another program started that does so too.
@DisabledOnOs(OS.WINDOWS)
class OtherProgramTest {
  private static final List<String> GTKS =
      List.of("GDK_GL", "NO_AT_BRIDGE", "DBUS_SESSION_BUS_ADDRESS");

  @TempDir Path folder;

  @Test
  void what_the_command_tells_gtk_is_not_handed_on() throws Exception {
    Map<String, String> reader = Map.of("EDITOR", "vi", "XDG_RUNTIME_DIR", folder.toString());
    run(reader);
    assertThat(environment("given"))
        .containsAllEntriesOf(reader)
        .containsEntry("GDK_GL", "disable")
        .containsEntry("NO_AT_BRIDGE", "1")
        .containsEntry("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    assertThat(environment("other"))
        .containsAllEntriesOf(reader)
        .doesNotContainKey(OtherProgram.OWN)
        .doesNotContainKeys(GTKS.toArray(String[]::new));
  }

  @Test
  void what_the_reader_said_stands_and_is_handed_on() throws Exception {
    Map<String, String> reader =
        Map.of("GDK_GL", "gles", "NO_AT_BRIDGE", "0", "DBUS_SESSION_BUS_ADDRESS", "unix:path=/a b");
    run(reader);
    assertThat(environment("given")).containsAllEntriesOf(reader);
    assertThat(environment("other"))
        .containsAllEntriesOf(reader)
        .doesNotContainKey(OtherProgram.OWN);
  }

  @Test
  void a_session_bus_in_its_usual_place_is_left_to_be_found() throws Exception {
    try (ServerSocketChannel bus = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      bus.bind(UnixDomainSocketAddress.of(folder.resolve("bus")));
      run(Map.of("XDG_RUNTIME_DIR", folder.toString()));
      assertThat(environment("given"))
          .containsEntry("GDK_GL", "disable")
          .doesNotContainKey("DBUS_SESSION_BUS_ADDRESS");
    }
  }

  /// What the app does where the command has put this in its Java's place.
  static final class App {
    private App() {}

    public static void main(String[] args) throws IOException {
      OtherProgram.start(List.of("sh", "-c", "env >part && mv part \"$0\"", args[0]));
      ProcessHandle.current().children().forEach(other -> other.onExit().join());
    }
  }

  private void run(Map<String, String> reader) throws IOException, InterruptedException {
    String template = Files.readString(Path.of("src/build/linux/command.sh"));
    Path command = program("bin/keepline", template.replace("@ARGUMENTS@", ""));
    program(
        "lib/runtime/bin/keepline",
        "#!/bin/sh\nenv >given\nexec '%s' -cp '%s' '%s' other\n"
            .formatted(JavaProcess.java(), JavaProcess.classPath(), App.class.getName()));
    ProcessBuilder builder =
        new ProcessBuilder(command.toString()).directory(folder.toFile()).inheritIO();
    builder.environment().clear();
    builder.environment().putAll(reader);
    builder.environment().put("PATH", System.getenv("PATH"));
    assertThat(builder.start().waitFor()).isZero();
  }

  private Map<String, String> environment(String written) throws IOException {
    Map<String, String> variables = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve(written))) {
      int equals = line.indexOf('=');
      variables.put(line.substring(0, equals), line.substring(equals + 1));
    }
    return variables;
  }

  private Path program(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
