package keepline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandPapersTest {
  private static final Path LINUX = Path.of("src/build/linux");

  @Test
  void every_command_and_option_is_on_the_man_page() throws IOException {
    String page = Files.readString(LINUX.resolve("keepline.1")).replace("\\-", "-");
    assertThat(words()).isNotEmpty().allSatisfy(word -> assertThat(page).contains(word));
  }

  @Test
  void every_command_and_option_is_completed() throws IOException {
    String script = Files.readString(LINUX.resolve("keepline.bash"));
    assertThat(words()).isNotEmpty().allSatisfy(word -> assertThat(script).contains(word));
  }

  @Test
  void the_version_is_the_builds() throws IOException {
    String[] version = new CommandLine(new OpenCommand()).getCommandSpec().version();
    assertThat(version).containsExactly("Keepline " + versionOfBuild());
  }

  private static String versionOfBuild() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    return pom.substring(pom.indexOf("<version>") + 9, pom.indexOf("</version>"));
  }

  private static Stream<String> words() {
    CommandLine line = new CommandLine(new OpenCommand());
    return Stream.concat(
        line.getSubcommands().keySet().stream(),
        Stream.concat(Stream.of(line), line.getSubcommands().values().stream())
            .flatMap(c -> c.getCommandSpec().options().stream())
            .map(CommandLine.Model.OptionSpec::longestName));
  }
}
