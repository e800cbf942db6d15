package keepline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import keepline.page.Deck;
import keepline.reading.Command.Go;
import org.junit.jupiter.api.Test;

class ReadingTest {
  private static Reading at(String id, double scroll, Deck deck) {
    return Reading.resumed(deck, new Place(id, scroll), Set.of());
  }

  @Test
  void a_deck_opens_at_its_first_page() {
    Reading fresh = Reading.of(Decks.of(3));
    assertThat(fresh.here()).isEqualTo(new Place("p1", 0));
    assertThat(fresh.page().orElseThrow().id()).isEqualTo("p1");
    assertThat(fresh.title(3)).contains("Page 3");
    assertThat(fresh.title(4)).isEmpty();
  }

  @Test
  void a_deck_without_pages_has_no_page_in_view() {
    Reading empty = Reading.of(Decks.of(0));
    assertThat(empty.number()).isZero();
    assertThat(empty.page()).isEmpty();
    assertThat(empty.here()).isEqualTo(Place.NOWHERE);
    assertThat(empty.scrolledTo(0.5)).isEqualTo(empty);
    assertThat(empty.chip().isEmpty()).isTrue();
    assertThat(empty.withDeck(Decks.of(3)).here()).isEqualTo(new Place("p1", 0));
  }

  @Test
  void a_page_number_out_of_the_deck_is_refused() {
    Deck deck = Decks.of(3);
    assertThatThrownBy(
            () ->
                new Reading(
                    deck, 4, Place.startOf("p3"), History.EMPTY, Set.of(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new Reading(
                    deck, 0, Place.startOf("p3"), History.EMPTY, Set.of(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_deck_resumes_where_it_was_left() {
    Reading resumed = Reading.resumed(Decks.of(9), new Place("p5", 0.5), Set.of("p1"));
    assertThat(resumed.number()).isEqualTo(5);
    assertThat(resumed.here().scroll()).isEqualTo(0.5);
    assertThat(resumed.read()).containsExactly("p1");
    assertThat(Reading.resumed(Decks.of(9), Place.NOWHERE, Set.of()).resumesAt())
        .isEqualTo(new Place("p1", 0));
  }

  @Test
  void a_reload_keeps_page_scroll_history_and_progress_when_pages_move() {
    Reading before =
        Navigator.go(at("p2", 0.2, Decks.of(9)), new Go.ToPage("p5"))
            .scrolledTo(0.6)
            .markRead("p2");
    Reading after = before.withDeck(Decks.ids("p5", "p1", "new", "p2"));
    assertThat(after.number()).isEqualTo(1);
    assertThat(after.here()).isEqualTo(new Place("p5", 0.6));
    assertThat(after.read()).containsExactly("p2");
    assertThat(after.chip().text()).isEqualTo("← 4");
    assertThat(Navigator.go(after, new Go.Back()).here()).isEqualTo(new Place("p2", 0.2));
  }

  @Test
  void a_page_that_goes_leaves_its_neighbour_in_view_and_is_taken_up_when_it_comes_back() {
    Reading before = at("p3", 0.5, Decks.ids("p1", "p2", "p3", "p4"));
    Reading gone = before.withDeck(Decks.ids("p1", "p2", "p4"));
    assertThat(gone.here()).isEqualTo(new Place("p4", 0));
    assertThat(gone.withDeck(before.deck())).isEqualTo(before);
    assertThat(gone.withDeck(Decks.ids("p1", "p2")).here()).isEqualTo(new Place("p2", 0));
  }

  @Test
  void a_deck_that_is_empty_for_a_moment_forgets_nothing() {
    Reading before = at("p3", 0.5, Decks.of(5));
    assertThat(before.withDeck(Decks.of(0)).withDeck(before.deck())).isEqualTo(before);
  }

  @Test
  void after_going_on_from_a_neighbour_the_page_that_went_is_not_waited_for() {
    Deck whole = Decks.ids("p1", "p2", "p3", "p4");
    Reading gone = at("p3", 0, whole).withDeck(Decks.ids("p1", "p2", "p4"));
    assertThat(gone.scrolledTo(0.5).withDeck(whole).number()).isEqualTo(4);
  }

  @Test
  void pages_with_one_id_are_still_pages_of_their_own() {
    Deck twice = Decks.ids("a", "same", "same", "b");
    Reading third = Navigator.go(Navigator.go(at("same", 0, twice), new Go.Next()), new Go.Next());
    assertThat(third.number()).isEqualTo(4);
    assertThat(
            Navigator.go(at("same", 0, twice), new Go.Next())
                .withDeck(Decks.ids("x", "y", "same"))
                .number())
        .isEqualTo(3);
  }

  @Test
  void a_page_is_read_once() {
    Reading read = Reading.of(Decks.of(3)).markRead("p1");
    assertThat(read.read()).containsExactly("p1");
    assertThat(read.markRead("p1")).isSameAs(read);
  }

  @Test
  void a_scroll_place_is_a_fraction() {
    Reading r = Reading.of(Decks.of(3));
    assertThatThrownBy(() -> r.scrolledTo(1.5)).hasMessageContaining("from 0 to 1");
    assertThatThrownBy(() -> r.scrolledTo(Double.NaN)).hasMessageContaining("from 0 to 1");
  }
}
