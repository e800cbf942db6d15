package keepline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import keepline.html.PlainText;
import keepline.load.DeckFolder;
import keepline.load.UnreadableDeck;
import keepline.page.Deck;
import keepline.reading.Reading;
import keepline.reading.SectionRun;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final Deck manual = manual();

  @Test
  void a_page_is_read_in_a_third_of_the_time_its_words_take() {
    int words = PlainText.of(manual, 6).strip().split("\\s+", -1).length;
    assertThat(Progress.enough(manual, 6).toMillis())
        .isEqualTo(Math.round(words / 240.0 * 60_000 / 3));
  }

  @Test
  void a_section_says_how_many_minutes_are_left_and_then_that_all_is_read() {
    Reading reading = Reading.of(manual);
    SectionRun attention = reading.sections().get(1);
    assertThat(Progress.left(reading, attention)).matches("0 of 4 read · [1-9] min left");
    for (int n = attention.first(); n <= attention.last(); n++) {
      reading = reading.markRead(manual.page(n).id());
    }
    assertThat(Progress.left(reading, attention)).isEqualTo("all read");
  }

  @Test
  void the_words_of_a_page_have_no_tags_and_no_figure_in_them() {
    String text = PlainText.of(manual, 6);
    assertThat(text)
        .contains("Q · K · V.", "“It looks at what matters")
        .doesNotContain("<", "&quot;");
    assertThat(text).doesNotContain("What each word takes from the words it can read");
  }

  private static Deck manual() {
    try {
      return DeckFolder.open(Path.of("content/manual")).readAll();
    } catch (UnreadableDeck e) {
      throw new AssertionError(e);
    }
  }
}
