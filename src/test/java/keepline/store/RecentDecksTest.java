package keepline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentDecksTest {
  @TempDir private Path state;

  @Test
  void before_a_first_start_there_is_none() {
    assertThat(new RecentDecks(state.resolve("none")).latest(5)).isEmpty();
  }

  @Test
  void the_deck_written_last_comes_first_and_so_many_as_asked_for() throws IOException {
    keep("/decks/one", 1000);
    keep("/decks/two", 3000);
    keep("/decks/three", 2000);
    RecentDecks recent = new RecentDecks(state);
    assertThat(recent.latest(9)).isEqualTo(List.of("/decks/two", "/decks/three", "/decks/one"));
    assertThat(recent.latest(2)).isEqualTo(List.of("/decks/two", "/decks/three"));
  }

  @Test
  void what_is_damaged_is_left_out_and_left_alone() throws IOException {
    keep("/decks/one", 1000);
    Path damaged = Files.writeString(state.resolve("decks/two.json"), "{ \"version\": 1, \"dec");
    assertThat(new RecentDecks(state).latest(9)).isEqualTo(List.of("/decks/one"));
    assertThat(damaged).exists();
  }

  private void keep(String deck, long at) throws IOException {
    new StateFolder(state, s -> {}).write(DeckState.fresh(deck), DeckState.fresh(deck));
    try (Stream<Path> files = Files.list(state.resolve("decks"))) {
      String name = deck.substring(deck.lastIndexOf('/') + 1);
      Path file =
          files
              .filter(f -> f.getFileName().toString().startsWith(name + "-"))
              .filter(f -> f.toString().endsWith(".json"))
              .findFirst()
              .orElseThrow();
      Files.setLastModifiedTime(file, FileTime.fromMillis(at));
    }
  }
}
