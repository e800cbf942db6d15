package keepline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import keepline.desktop.LogFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MishapTest {
  @TempDir private Path folder;

  @Test
  void an_uncaught_error_is_one_sentence_and_the_log_has_the_rest() throws Exception {
    LogFile log = new LogFile(folder.resolve("keepline.log"));
    List<String> said = new ArrayList<>();
    Thread thread =
        new Thread(
            () -> {
              throw new IllegalStateException("a hole\nin a page");
            });
    thread.setUncaughtExceptionHandler(new Mishap(log, said::add));
    thread.start();
    thread.join();
    assertThat(said)
        .singleElement()
        .asString()
        .isEqualTo("Something went wrong that should not have; " + log.file() + " says what.");
    assertThat(log.file()).content().contains("a hole").contains("at keepline");
  }

  @Test
  void a_log_that_cannot_be_written_is_said_too() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    LogFile log = new LogFile(file.resolve("keepline.log"));
    assertThat(Mishap.sentence(log, new IllegalStateException("a hole")))
        .contains("a hole")
        .contains("can't be written");
  }
}
