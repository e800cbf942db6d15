package keepline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import keepline.page.Deck;
import keepline.page.Page;
import keepline.page.Section;
import keepline.reading.Command.Arrival;
import keepline.reading.Command.Go;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NavigatorTest {
  private static final Go PREVIOUS = new Go.Previous(Arrival.START);

  private static Reading walk(Reading from, Go... moves) {
    Reading now = from;
    for (Go move : moves) {
      now = Navigator.go(now, move);
    }
    return now;
  }

  private static Reading at(int number, int pages) {
    Deck deck = Decks.of(pages);
    return Reading.resumed(deck, Place.startOf("p" + number), Set.of());
  }

  @Test
  void next_and_previous_turn_one_page_and_leave_no_trace() {
    Reading there = walk(at(3, 9), new Go.Next());
    assertThat(there.number()).isEqualTo(4);
    assertThat(walk(there, PREVIOUS, PREVIOUS).number()).isEqualTo(2);
    assertThat(walk(there, PREVIOUS).history()).isEqualTo(History.EMPTY);
  }

  @Test
  void paging_stops_at_both_ends_without_moving_the_prose() {
    Reading last = at(9, 9).scrolledTo(0.5);
    assertThat(walk(last, new Go.Next())).isEqualTo(last);
    Reading first = at(1, 9).scrolledTo(0.5);
    assertThat(walk(first, new Go.Previous(Arrival.END))).isEqualTo(first);
  }

  @Test
  void one_arrives_at_a_pages_start_unless_going_back_arrives_at_its_end() {
    Reading middle = at(5, 9).scrolledTo(0.5);
    assertThat(walk(middle, new Go.Next()).here()).isEqualTo(new Place("p6", 0));
    assertThat(walk(middle, PREVIOUS).here()).isEqualTo(new Place("p4", 0));
    assertThat(walk(middle, new Go.Previous(Arrival.END)).here()).isEqualTo(new Place("p4", 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 9, 10, 40, 99, 100, 1_000})
  void the_last_page_is_reached_by_its_number_by_end_and_by_paging(int pages) {
    assertThat(walk(at(1, pages), new Go.ToNumber(pages)).number()).isEqualTo(pages);
    assertThat(walk(at(1, pages), new Go.Last()).number()).isEqualTo(pages);
    Reading paged = at(1, pages);
    for (int i = 1; i < pages; i++) {
      paged = walk(paged, new Go.Next());
    }
    assertThat(paged.number()).isEqualTo(pages);
  }

  @Test
  void numbers_and_ids_that_the_deck_lacks_change_nothing() {
    Reading here = at(5, 9).scrolledTo(0.25);
    assertThat(walk(here, new Go.ToNumber(0))).isEqualTo(here);
    assertThat(walk(here, new Go.ToNumber(10))).isEqualTo(here);
    assertThat(walk(here, new Go.ToPage("gone"))).isEqualTo(here);
    assertThat(walk(here, new Go.ToSection(0))).isEqualTo(here);
    assertThat(walk(here, new Go.ToSection(4))).isEqualTo(here);
  }

  @Test
  void every_jump_makes_one_entry() {
    for (Go jump :
        List.of(
            new Go.First(),
            new Go.Last(),
            new Go.ToNumber(2),
            new Go.ToPage("p2"),
            new Go.NextSection(),
            new Go.PreviousSection(),
            new Go.ToSection(1))) {
      Reading there = walk(at(5, 9).scrolledTo(0.5), jump);
      assertThat(there.history().back())
          .as("%s", jump)
          .containsExactly(new Stop(new Place("p5", 0.5), true));
      assertThat(walk(there, new Go.Back()).here()).isEqualTo(new Place("p5", 0.5));
    }
  }

  @Test
  void home_and_end_on_their_own_page_go_to_its_start_and_end() {
    assertThat(walk(at(1, 9).scrolledTo(0.5), new Go.First()).here()).isEqualTo(new Place("p1", 0));
    assertThat(walk(at(9, 9).scrolledTo(0.5), new Go.Last()).here()).isEqualTo(new Place("p9", 1));
    assertThat(walk(at(9, 9), new Go.Last()).history()).isEqualTo(History.EMPTY);
  }

  @Test
  void back_and_forward_restore_page_and_scroll() {
    Reading there = walk(at(2, 40).scrolledTo(0.3), new Go.ToPage("p30")).scrolledTo(0.7);
    Reading back = walk(there, new Go.Back());
    assertThat(back.here()).isEqualTo(new Place("p2", 0.3));
    assertThat(back.canGoBack()).isFalse();
    assertThat(back.canGoForward()).isTrue();
    assertThat(walk(back, new Go.Forward()).here()).isEqualTo(new Place("p30", 0.7));
    assertThat(walk(back, new Go.Back())).isEqualTo(back);
  }

  @Test
  void a_jump_ends_the_way_forward_but_paging_keeps_it() {
    Reading back = walk(at(2, 40), new Go.ToNumber(30), new Go.Back());
    assertThat(walk(back, new Go.Next(), new Go.Forward()).number()).isEqualTo(30);
    assertThat(walk(back, new Go.ToNumber(9)).canGoForward()).isFalse();
  }

  @Test
  void going_back_never_stays_on_the_page_in_view() {
    Reading home = walk(at(3, 40), new Go.ToNumber(8), new Go.ToNumber(9), PREVIOUS);
    assertThat(home.number()).isEqualTo(8);
    assertThat(walk(home, new Go.Back()).number()).isEqualTo(3);
  }

  @Test
  void going_back_passes_over_pages_that_have_gone() {
    Reading there = walk(at(1, 4), new Go.ToNumber(3), new Go.ToNumber(4));
    Reading reloaded = there.withDeck(Decks.ids("p1", "p2", "p4"));
    assertThat(reloaded.number()).isEqualTo(3);
    assertThat(reloaded.chip().text()).isEqualTo("← 1");
    assertThat(walk(reloaded, new Go.Back()).number()).isEqualTo(1);
  }

  @Test
  void the_history_is_bounded_and_the_oldest_goes_first() {
    Reading now = at(1, 40);
    for (int i = 0; i < 3 * History.LIMIT; i++) {
      now = walk(now, new Go.ToNumber(i % 2 == 0 ? 40 : i % 39 + 1));
    }
    assertThat(now.history().back()).hasSize(History.LIMIT);
    assertThat(now.history().back().getLast().place().page()).isEqualTo("p40");
  }

  @Test
  void section_keys_go_to_first_pages_of_sections() {
    assertThat(walk(at(5, 9), new Go.NextSection()).number()).isEqualTo(7);
    assertThat(walk(at(5, 9), new Go.PreviousSection()).number()).isEqualTo(1);
    assertThat(walk(at(2, 9), new Go.PreviousSection()).number()).isEqualTo(2);
    assertThat(walk(at(8, 9), new Go.NextSection()).number()).isEqualTo(8);
    assertThat(walk(at(9, 9), new Go.ToSection(2)).number()).isEqualTo(4);
  }

  @Test
  void pages_without_a_section_have_no_section_number_but_are_passed_through() {
    List<Page> pages =
        List.of(
            Decks.page("cover", ""),
            Decks.page("a", "intro"),
            Decks.page("b", "intro"),
            Decks.page("end", ""));
    Reading cover = Reading.of(Decks.deck(List.of(new Section("intro", "Intro")), pages));
    assertThat(walk(cover, new Go.ToSection(1)).number()).isEqualTo(2);
    assertThat(walk(cover, new Go.NextSection(), new Go.NextSection()).number()).isEqualTo(4);
  }

  @Test
  void a_typed_number_is_one_entry_and_what_it_passes_through_counts_for_nothing() {
    Reading passing = walk(at(6, 40).scrolledTo(0.5), new Go.Typed(1)).markRead("p1");
    assertThat(passing.number()).isEqualTo(1);
    assertThat(passing.settled()).isFalse();
    assertThat(passing.resumesAt()).isEqualTo(new Place("p6", 0.5));
    assertThat(passing.read()).isEmpty();
    Reading done = walk(passing, new Go.Typed(12), new Go.Settle());
    assertThat(done.here()).isEqualTo(new Place("p12", 0));
    assertThat(done.resumesAt()).isEqualTo(done.here());
    assertThat(done.history().back()).containsExactly(new Stop(new Place("p6", 0.5), true));
  }

  @Test
  void a_typed_number_taken_back_never_was() {
    Reading before = walk(at(2, 40), new Go.ToNumber(6)).scrolledTo(0.5);
    assertThat(walk(before, new Go.Typed(1), new Go.Typed(12), new Go.TakeBack()))
        .isEqualTo(before);
  }

  @Test
  void typing_back_to_where_one_was_is_no_move() {
    Reading before = at(12, 40).scrolledTo(0.5);
    assertThat(walk(before, new Go.Typed(1), new Go.Typed(12), new Go.Settle())).isEqualTo(before);
  }

  @Test
  void another_move_settles_a_typed_number_first() {
    Reading there = walk(at(6, 40), new Go.Typed(1), new Go.Next());
    assertThat(there.number()).isEqualTo(2);
    assertThat(there.settled()).isTrue();
    assertThat(there.chip().text()).isEqualTo("← 6");
  }

  @Test
  void nothing_moves_in_a_deck_without_pages() {
    Reading empty = Reading.of(Decks.of(0));
    for (Go move :
        List.of(
            new Go.Next(),
            PREVIOUS,
            new Go.First(),
            new Go.Last(),
            new Go.ToNumber(1),
            new Go.NextSection(),
            new Go.Typed(1),
            new Go.Back())) {
      assertThat(walk(empty, move)).isEqualTo(empty);
    }
  }
}
