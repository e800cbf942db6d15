package keepline.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
  @TempDir private Path folder;

  @Test
  void each_system_has_its_own_place_for_it() {
    Path home = folder.resolve("home");
    assertThat(in("Linux", Map.of())).isEqualTo(home.resolve(".local/state/keepline/keepline.log"));
    assertThat(in("Linux", Map.of("XDG_STATE_HOME", folder.resolve("state").toString())))
        .isEqualTo(folder.resolve("state/keepline/keepline.log"));
    assertThat(in("Linux", Map.of("XDG_STATE_HOME", "relative")))
        .isEqualTo(home.resolve(".local/state/keepline/keepline.log"));
    assertThat(in("Mac OS X", Map.of()))
        .isEqualTo(home.resolve("Library/Logs/Keepline/keepline.log"));
    assertThat(in("Windows 11", Map.of()))
        .isEqualTo(home.resolve("AppData/Local/Keepline/Logs/keepline.log"));
  }

  @Test
  void what_went_wrong_is_added_with_the_way_there() throws IOException {
    LogFile log = new LogFile(folder.resolve("new/keepline.log"));
    log.write(new IllegalStateException("first"));
    log.write(new IllegalStateException("second"));
    assertThat(log.file())
        .content()
        .contains("IllegalStateException: first", "IllegalStateException: second")
        .contains("keepline.desktop.LogFileTest");
  }

  @Test
  void a_full_file_gives_way_and_two_older_ones_stay() throws IOException {
    LogFile log = new LogFile(folder.resolve("keepline.log"));
    for (String name : new String[] {"one", "two", "three", "four"}) {
      log.write(new IllegalStateException(name + "x".repeat(600_000)));
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder("keepline.log", "keepline.1.log", "keepline.2.log");
    }
    assertThat(log.file()).content().contains("four").doesNotContain("three");
    assertThat(folder.resolve("keepline.2.log")).content().contains("two");
  }

  private Path in(String system, Map<String, String> variables) {
    Map<String, String> properties =
        Map.of("os.name", system, "user.home", folder.resolve("home").toString());
    return LogFile.in(Folders.of(properties::get, variables::get)).file();
  }
}
