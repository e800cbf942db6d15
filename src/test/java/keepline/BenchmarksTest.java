package keepline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nobody runs a benchmark every day; it must not rot meanwhile.
class BenchmarksTest {
  @Test
  void every_benchmark_compiles_against_the_program_that_it_times(@TempDir Path out)
      throws IOException, InterruptedException {
    String modules = System.getProperty("jdk.module.path", "");
    String classes = System.getProperty("java.class.path") + File.pathSeparator + modules;
    List<String> javac = new ArrayList<>();
    javac.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    javac.addAll(List.of("-nowarn", "-proc:none", "-d", out.toString(), "-classpath", classes));
    try (Stream<Path> sources = Files.list(Path.of("src/bench"))) {
      sources.map(Path::toString).filter(p -> p.endsWith(".java")).forEach(javac::add);
    }
    Process compiler = new ProcessBuilder(javac).redirectErrorStream(true).start();
    String said = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(compiler.waitFor()).as(said).isZero();
  }
}
