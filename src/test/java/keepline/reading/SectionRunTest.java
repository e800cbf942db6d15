package keepline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import keepline.page.Deck;
import keepline.page.Page;
import keepline.page.Section;
import org.junit.jupiter.api.Test;

class SectionRunTest {
  private static final Section INTRO = new Section("intro", "Intro");
  private static final Section ATTENTION = new Section("attention", "Attention");

  private static Deck deck(String... sections) {
    List<Page> pages = Stream.of(sections).map(s -> Decks.page("p", s)).toList();
    return Decks.deck(List.of(INTRO, ATTENTION), pages);
  }

  @Test
  void consecutive_pages_of_a_section_are_one_run() {
    assertThat(SectionRun.of(deck("intro", "intro", "attention")))
        .containsExactly(new SectionRun(INTRO, 1, 2), new SectionRun(ATTENTION, 3, 3));
  }

  @Test
  void a_section_that_is_come_back_to_makes_two_runs() {
    assertThat(SectionRun.of(deck("intro", "attention", "intro")))
        .extracting(r -> r.section().title())
        .containsExactly("Intro", "Attention", "Intro");
  }

  @Test
  void pages_without_a_section_make_a_run_without_a_name() {
    List<SectionRun> runs = SectionRun.of(deck("", "", "intro"));
    assertThat(runs.getFirst()).isEqualTo(new SectionRun(new Section("", ""), 1, 2));
    assertThat(runs).extracting(SectionRun::named).containsExactly(false, true);
  }

  @Test
  void a_section_that_the_deck_does_not_name_is_called_by_its_id() {
    assertThat(SectionRun.of(deck("intro", "atention")))
        .extracting(r -> r.section().title())
        .containsExactly("Intro", "atention");
  }

  @Test
  void a_deck_without_pages_has_no_runs() {
    assertThat(SectionRun.of(deck())).isEmpty();
  }

  @Test
  void a_run_holds_its_ends_and_has_pages() {
    SectionRun run = new SectionRun(INTRO, 3, 5);
    assertThat(List.of(2, 3, 5, 6).stream().map(run::contains))
        .containsExactly(false, true, true, false);
    assertThatThrownBy(() -> new SectionRun(INTRO, 3, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
