package keepline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import keepline.load.DeckFolder;
import keepline.load.UnreadableDeck;
import keepline.page.Deck;
import org.junit.jupiter.api.Test;

class KeepLinesTest {
  @Test
  void every_page_with_a_keep_line_has_its_line_and_no_other() throws UnreadableDeck {
    Deck manual = DeckFolder.open(Path.of("content/manual")).readAll();
    long kept = manual.pages().stream().filter(p -> !p.keepLine().isEmpty()).count();
    assertThat(KeepLines.of(manual).stream().mapToLong(g -> g.lines().size()).sum())
        .isEqualTo(kept);
    assertThat(KeepLines.of(manual))
        .extracting(KeepLines.Group::section)
        .containsExactly("Intro", "Attention", "Language", "Generation", "Bridge");
    assertThat(KeepLines.markdown(manual).lines().filter(l -> l.startsWith("- **")))
        .hasSize((int) kept);
  }

  @Test
  void a_deck_without_keep_lines_has_no_group() {
    assertThat(KeepLines.of(Decks.of(3))).isEmpty();
  }
}
