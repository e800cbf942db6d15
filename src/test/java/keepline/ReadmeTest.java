package keepline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import keepline.keys.Keymap;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final String END = "<!-- end of keys -->";

  @Test
  void the_table_of_keys_is_the_keymaps() throws IOException {
    String text = Files.readString(README);
    int from = text.indexOf('\n', text.indexOf("<!-- keys:")) + 1;
    int to = text.indexOf(END);
    String table = Keymap.standard().markdown();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(README, text.substring(0, from) + table + text.substring(to));
    }
    assertThat(Files.readString(README)).contains("-->\n" + table + END);
  }

  @Test
  void every_package_is_on_the_map() throws IOException {
    String text = Files.readString(README);
    try (Stream<Path> folders = Files.walk(Path.of("src/main/java/keepline"), 1)) {
      assertThat(folders.filter(Files::isDirectory).skip(1).map(p -> "`" + p.getFileName() + "`"))
          .isNotEmpty()
          .allSatisfy(name -> assertThat(text).contains(name));
    }
  }

  @Test
  void what_the_readme_links_to_exists() throws IOException {
    String text = Files.readString(README);
    var links = java.util.regex.Pattern.compile("\\]\\((src/[^)]+)\\)").matcher(text);
    assertThat(links.results().map(r -> Path.of(r.group(1))))
        .isNotEmpty()
        .allSatisfy(path -> assertThat(path).exists());
  }
}
