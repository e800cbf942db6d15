package keepline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
  @TempDir Path parent;
  private final LinkedBlockingQueue<Set<String>> told = new LinkedBlockingQueue<>();

  @Test
  void a_saved_page_is_told_once() throws IOException, InterruptedException {
    Path folder = folder();
    try (FolderWatch watch = FolderWatch.of(folder, told::add)) {
      Files.writeString(folder.resolve("01-a.md"), "one");
      Files.writeString(folder.resolve("01-a.md"), "two");
      assertThat(next()).containsExactly("01-a.md");
      assertThat(told.poll(300, TimeUnit.MILLISECONDS)).isNull();
      assertThat(watch).isNotNull();
    }
  }

  @Test
  void a_page_that_is_saved_by_renaming_is_told() throws IOException, InterruptedException {
    Path folder = folder();
    try (FolderWatch watch = FolderWatch.of(folder, told::add)) {
      Path part = folder.resolve(".01-a.md.swp");
      Files.writeString(part, "new");
      Files.move(part, folder.resolve("01-a.md"), StandardCopyOption.REPLACE_EXISTING);
      assertThat(next()).containsExactly("01-a.md");
      assertThat(watch).isNotNull();
    }
  }

  @Test
  void what_is_no_page_is_not_told() throws IOException, InterruptedException {
    Path folder = folder();
    try (FolderWatch watch = FolderWatch.of(folder, told::add)) {
      Files.writeString(folder.resolve("notes.txt"), "x");
      assertThat(told.poll(400, TimeUnit.MILLISECONDS)).isNull();
      assertThat(watch).isNotNull();
    }
  }

  @Test
  void a_folder_that_comes_back_is_watched_again() throws IOException, InterruptedException {
    Path folder = folder();
    Path aside = parent.resolve("aside");
    try (FolderWatch watch = FolderWatch.of(folder, told::add)) {
      Files.delete(folder.resolve("01-a.md"));
      next();
      Files.delete(folder);
      Files.createDirectory(aside);
      Files.writeString(aside.resolve("01-a.md"), "back");
      Files.move(aside, folder);
      assertThat(next()).isEmpty();
      Files.writeString(folder.resolve("01-a.md"), "and written");
      assertThat(next()).containsExactly("01-a.md");
      assertThat(watch).isNotNull();
    }
  }

  private Path folder() throws IOException {
    Path folder = Files.createDirectory(parent.resolve("deck"));
    Files.writeString(folder.resolve("01-a.md"), "zero");
    return folder;
  }

  private Set<String> next() throws InterruptedException {
    Set<String> names = told.poll(20, TimeUnit.SECONDS);
    if (names == null) {
      throw new AssertionError("nothing was told");
    }
    return names;
  }
}
