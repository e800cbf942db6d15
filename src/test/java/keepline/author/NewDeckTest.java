package keepline.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import keepline.load.DeckFolder;
import keepline.page.Deck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewDeckTest {
  @TempDir Path parent;

  @Test
  void a_new_deck_opens_and_has_no_problem() throws Exception {
    Path folder = parent.resolve("my deck");
    NewDeck.in(folder);
    Deck deck = DeckFolder.open(folder).readAll();
    assertThat(deck.size()).isEqualTo(4);
    assertThat(deck.problems()).isEmpty();
    assertThat(deck.pages()).allSatisfy(page -> assertThat(page.problems()).isEmpty());
  }

  @Test
  void an_empty_folder_is_filled() throws Exception {
    Path folder = Files.createDirectory(parent.resolve("deck"));
    NewDeck.in(folder);
    assertThat(folder.resolve("deck.md")).exists();
  }

  @Test
  void a_folder_with_something_in_it_is_left_alone() throws Exception {
    Path folder = Files.createDirectory(parent.resolve("deck"));
    Files.writeString(folder.resolve("mine.txt"), "mine");
    assertThatThrownBy(() -> NewDeck.in(folder))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("has something in it");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("mine.txt"));
    }
  }

  @Test
  void a_file_in_the_folders_place_is_left_alone() throws Exception {
    Path file = Files.writeString(parent.resolve("deck"), "mine");
    assertThatThrownBy(() -> NewDeck.in(file)).isInstanceOf(Refused.class);
    assertThat(file).hasContent("mine");
    try (Stream<Path> files = Files.list(parent)) {
      assertThat(files).containsExactly(file);
    }
  }
}
