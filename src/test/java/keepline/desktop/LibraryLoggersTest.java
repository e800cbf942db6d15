package keepline.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryLoggersTest {
  @TempDir private Path folder;
  private LogFile log;
  private System.Logger library;

  @BeforeEach
  void ask() {
    log = new LogFile(folder.resolve("keepline.log"));
    library = new LibraryLoggers(log).getLogger("a.library", getClass().getModule());
  }

  @Test
  void an_error_is_in_the_log_with_its_cause_and_who_said_it() {
    library.log(System.Logger.Level.ERROR, "no picture", new IllegalStateException("broken"));
    assertThat(log.file())
        .content()
        .contains("a.library: no picture", "IllegalStateException: broken");
  }

  @Test
  void a_message_has_its_words_filled_in() {
    library.log(System.Logger.Level.ERROR, "no font {0} of {1}", "Inter", 3);
    assertThat(log.file()).content().contains("a.library: no font Inter of 3");
  }

  @Test
  void advice_goes_nowhere() {
    library.log(System.Logger.Level.WARNING, "use another version");
    library.log(System.Logger.Level.INFO, "hello");
    assertThat(log.file()).doesNotExist();
  }
}
