package keepline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import keepline.JavaProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills readers without a warning, each at a random moment: 20, or as many as `-Dkills=100` says.
///
/// They are real processes that write real files, with everything but a window; the test of the
/// window's own kills a few with one.
class KillTest {
  private static final int KILLS = Integer.getInteger("kills", 20);

  @TempDir private Path temp;

  @Test
  void after_a_kill_the_next_start_shows_the_last_state_that_was_kept_or_a_later_one()
      throws IOException, InterruptedException {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    List<String> allowed = List.of(KilledReader.told(DeckState.fresh(KilledReader.DECK)));
    for (int i = 0; i < KILLS; i++) {
      String how = i % 3 == 2 ? "hammer" : "keeper";
      try (JavaProcess reader =
          JavaProcess.start(
              KilledReader.class.getName(),
              List.of(),
              List.of(temp.toString(), String.valueOf(i), how))) {
        String started = reader.line();
        assertThat(started).startsWith("started ");
        assertThat(allowed).contains(started.substring("started ".length()));
        allowed = killed(reader, started.substring("started ".length()), how, random);
      }
    }
    assertThat(files()).noneMatch(f -> f.contains("broken") || f.contains("newer"));
  }

  /// Lets a reader keep something, kills it a moment later, and gives the states that the next
  /// start may show.
  private static List<String> killed(
      JavaProcess reader, String started, String how, RandomGenerator random)
      throws IOException, InterruptedException {
    List<String> said = new ArrayList<>(List.of("at " + started));
    int wanted = how.equals("hammer") ? 1 + random.nextInt(60) : 1;
    while (wanted > 0) {
      said.add(reader.line());
      wanted -= said.getLast().startsWith("kept ") ? 1 : 0;
    }
    Thread.sleep(random.nextInt(how.equals("hammer") ? 5 : 400));
    said.addAll(reader.kill());
    assertThat(said).noneMatch(s -> s.startsWith("said "));
    return since(said);
  }

  /// The last state kept, and all that was handed over since then or shortly before.
  private static List<String> since(List<String> said) {
    int kept = said.size() - 1;
    while (!said.get(kept).startsWith("kept ")) {
      kept--;
    }
    String state = said.get(kept).substring("kept ".length());
    int handed = said.subList(0, kept).lastIndexOf("at " + state);
    return said.subList(handed, said.size()).stream()
        .filter(s -> s.startsWith("at "))
        .map(s -> s.substring("at ".length()))
        .toList();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(temp)) {
      return all.map(f -> String.valueOf(f.getFileName())).toList();
    }
  }
}
