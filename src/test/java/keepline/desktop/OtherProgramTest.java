package keepline.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Runs the packed app's command with a program in its Java's place that says what it was given.
@DisabledOnOs(OS.WINDOWS)
class OtherProgramTest {
  @TempDir Path folder;

  @Test
  void what_the_command_tells_gtk_is_not_handed_on() throws Exception {
    Map<String, String> reader = Map.of("EDITOR", "vi", "XDG_RUNTIME_DIR", folder.toString());
    Map<String, String> given = given(reader);
    assertThat(given)
        .containsEntry("GDK_GL", "disable")
        .containsEntry("NO_AT_BRIDGE", "1")
        .containsEntry("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    OtherProgram.handBack(given);
    assertThat(given).containsAllEntriesOf(reader).doesNotContainKey(OtherProgram.OWN);
    assertThat(given.keySet()).doesNotContain("GDK_GL", "NO_AT_BRIDGE", "DBUS_SESSION_BUS_ADDRESS");
  }

  @Test
  void what_the_reader_said_stands_and_is_handed_on() throws Exception {
    Map<String, String> reader =
        Map.of("GDK_GL", "gles", "NO_AT_BRIDGE", "0", "DBUS_SESSION_BUS_ADDRESS", "unix:path=/a b");
    Map<String, String> given = given(reader);
    assertThat(given).containsAllEntriesOf(reader);
    OtherProgram.handBack(given);
    assertThat(given).containsAllEntriesOf(reader);
  }

  @Test
  void a_session_bus_in_its_usual_place_is_left_to_be_found() throws Exception {
    try (ServerSocketChannel bus = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      bus.bind(UnixDomainSocketAddress.of(folder.resolve("bus")));
      assertThat(given(Map.of("XDG_RUNTIME_DIR", folder.toString())))
          .containsEntry("GDK_GL", "disable")
          .doesNotContainKey("DBUS_SESSION_BUS_ADDRESS");
    }
  }

  @Test
  void an_environment_that_no_command_touched_stays_as_it_is() {
    Map<String, String> environment = new HashMap<>(Map.of("GDK_GL", "disable"));
    OtherProgram.handBack(environment);
    assertThat(environment).isEqualTo(Map.of("GDK_GL", "disable"));
  }

  /// The environment that the app's Java would get where the reader's is this.
  private Map<String, String> given(Map<String, String> reader)
      throws IOException, InterruptedException {
    String template = Files.readString(Path.of("src/build/linux/command.sh"));
    Path command = program("bin/keepline", template.replace("@ARGUMENTS@", ""));
    program("lib/runtime/bin/keepline", "#!/bin/sh\nenv\n");
    ProcessBuilder builder = new ProcessBuilder(List.of(command.toString()));
    builder.environment().clear();
    builder.environment().putAll(reader);
    builder.environment().put("PATH", System.getenv("PATH"));
    Process process = builder.start();
    Map<String, String> given = new HashMap<>();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    for (String line : said.lines().toList()) {
      int equals = line.indexOf('=');
      given.put(line.substring(0, equals), line.substring(equals + 1));
    }
    assertThat(process.waitFor()).isZero();
    return given;
  }

  private Path program(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
