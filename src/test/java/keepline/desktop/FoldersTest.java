package keepline.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {
  private static final String HOME = Path.of("home").toAbsolutePath().toString();
  private static final String OTHER = Path.of("other").toAbsolutePath().toString();

  @Test
  void on_linux_state_lies_where_xdg_says() {
    assertThat(folders("Linux", Map.of()).state())
        .isEqualTo(Path.of(HOME, ".local/state/keepline"));
    assertThat(folders("Linux", Map.of("XDG_STATE_HOME", OTHER)).state())
        .isEqualTo(Path.of(OTHER, "keepline"));
    assertThat(folders("Linux", Map.of("XDG_RUNTIME_DIR", OTHER)).runtime())
        .isEqualTo(Path.of(OTHER, "keepline"));
  }

  @Test
  void a_variable_that_is_empty_or_no_absolute_path_counts_as_none() {
    assertThat(folders("Linux", Map.of("XDG_STATE_HOME", "")).state())
        .isEqualTo(Path.of(HOME, ".local/state/keepline"));
    assertThat(folders("Linux", Map.of("XDG_STATE_HOME", "relative")).state())
        .isEqualTo(Path.of(HOME, ".local/state/keepline"));
  }

  @Test
  void on_macos_it_lies_in_application_support() {
    assertThat(folders("Mac OS X", Map.of("XDG_STATE_HOME", OTHER)).state())
        .isEqualTo(Path.of(HOME, "Library", "Application Support", "Keepline"));
  }

  @Test
  void on_windows_it_lies_in_appdata() {
    assertThat(folders("Windows 11", Map.of("APPDATA", OTHER)).state())
        .isEqualTo(Path.of(OTHER, "Keepline"));
    assertThat(folders("Windows 11", Map.of()).state())
        .isEqualTo(Path.of(HOME, "AppData", "Roaming", "Keepline"));
  }

  @Test
  void without_a_runtime_folder_a_user_has_one_among_the_temporary_files() {
    assertThat(folders("Linux", Map.of()).runtime())
        .isEqualTo(Path.of("temporary", "keepline-Ada-L-"));
  }

  @Test
  void the_state_can_be_kept_elsewhere() {
    Folders elsewhere = folders("Linux", Map.of()).keepingIn(Path.of(OTHER));
    assertThat(elsewhere.state()).isEqualTo(Path.of(OTHER));
    assertThat(elsewhere.runtime()).isEqualTo(folders("Linux", Map.of()).runtime());
  }

  private static Folders folders(String system, Map<String, String> environment) {
    Map<String, String> properties =
        Map.of(
            "os.name",
            system,
            "user.home",
            HOME,
            "user.name",
            "Ada L.",
            "java.io.tmpdir",
            "temporary");
    return Folders.of(properties::get, environment::get);
  }
}
