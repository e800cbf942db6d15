package keepline.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keepline.page.Deck;
import keepline.page.Page;

/// A deck and how far its reader has come. Immutable; [Navigator] makes the next one.
///
/// @param number the page in view, from 1; 0 only in a deck without pages
/// @param place what the reader went to. Its page is the page in view, unless that page has gone
///   from the deck: then a neighbour is in view until it comes back or the reader goes on
/// @param history for going back and forward
/// @param read ids of pages read, also of pages that this deck doesn't hold at the moment
/// @param typingFrom where a page number that is still being typed began
public record Reading(
    Deck deck,
    int number,
    Place place,
    History history,
    Set<String> read,
    Optional<Place> typingFrom) {
  public Reading {
    read = Set.copyOf(read);
    if (number < Math.min(1, deck.size()) || number > deck.size()) {
      throw new IllegalArgumentException("no page " + number + " in a deck of " + deck.size());
    }
  }

  /// A deck opened at its first page, with nothing read.
  public static Reading of(Deck deck) {
    Place first = deck.size() == 0 ? Place.NOWHERE : Place.startOf(deck.page(1).id());
    return new Reading(
        deck, Math.min(1, deck.size()), first, History.EMPTY, Set.of(), Optional.empty());
  }

  /// A deck opened at a page, with nothing read.
  ///
  /// @param number from 1 to the deck's size
  public static Reading at(Deck deck, int number) {
    return resumed(deck, Place.startOf(deck.page(number).id()), Set.of());
  }

  /// A deck opened where its reader left it; at its first page if that place has gone.
  public static Reading resumed(Deck deck, Place place, Set<String> read) {
    return resumed(deck, place, History.EMPTY, read);
  }

  /// The same with the ways back and forward that its reader left.
  public static Reading resumed(Deck deck, Place place, History history, Set<String> read) {
    Reading fresh = of(deck);
    if (place.page().isEmpty()) {
      return new Reading(deck, fresh.number, fresh.place, history, read, Optional.empty());
    }
    int number = deck.number(place.page()).orElse(fresh.number);
    return new Reading(deck, number, place, history, read, Optional.empty());
  }

  /// How many pages the deck has.
  public int size() {
    return deck.size();
  }

  /// The title of the page with a number, if there is such a page.
  public Optional<String> title(int number) {
    boolean there = number >= 1 && number <= deck.size();
    return there ? Optional.of(deck.page(number).title()) : Optional.empty();
  }

  /// The page in view.
  public Optional<Page> page() {
    return number == 0 ? Optional.empty() : Optional.of(deck.page(number));
  }

  /// Page in view and how far it is scrolled: where the window has to be.
  public Place here() {
    String id = page().map(Page::id).orElse("");
    return id.equals(place.page()) ? place : Place.startOf(id);
  }

  /// Where the next start resumes: pages passed through while typing a number don't count.
  public Place resumesAt() {
    return typingFrom.orElse(place);
  }

  /// Whether the page in view was come to for good: only then does time on it count as reading.
  public boolean settled() {
    return typingFrom.isEmpty();
  }

  public boolean canGoBack() {
    return history.back(here(), this::reachable).isPresent();
  }

  public boolean canGoForward() {
    return history.forward(here(), this::reachable).isPresent();
  }

  /// The way back, as far as this deck holds it.
  public Chip chip() {
    List<Integer> stops =
        history.back().reversed().stream()
            .filter(Stop::open)
            .map(s -> deck.number(s.place().page()))
            .flatMap(Optional::stream)
            .limit(Chip.LIMIT)
            .toList();
    return new Chip(stops);
  }

  /// The deck's groups in the dock.
  public List<SectionRun> sections() {
    return SectionRun.of(deck);
  }

  /// This reading with the prose in view scrolled.
  ///
  /// @param fraction 0 at its start, 1 at its end
  public Reading scrolledTo(double fraction) {
    Place here = here();
    if (number == 0 || here.scroll() == fraction) {
      return this;
    }
    return new Reading(deck, number, new Place(here.page(), fraction), history, read, typingFrom);
  }

  /// This reading with one more page read; unchanged while a number is being typed.
  public Reading markRead(String id) {
    if (!settled() || read.contains(id)) {
      return this;
    }
    Set<String> more = new HashSet<>(read);
    more.add(id);
    return new Reading(deck, number, place, history, more, typingFrom);
  }

  /// The same reading in the deck as it is now: same page, wherever it has moved, same scroll, same
  /// history. Where the page has gone, the next one that is left is in view, else the one before.
  public Reading withDeck(Deck now) {
    return new Reading(now, numberIn(now), wanted(now), history, read, typingFrom);
  }

  private int numberIn(Deck now) {
    boolean stays =
        number >= 1 && number <= now.size() && now.page(number).id().equals(place.page());
    if (stays) {
      return number;
    }
    Stream<String> following =
        IntStream.rangeClosed(Math.max(1, number), deck.size()).mapToObj(n -> deck.page(n).id());
    Stream<String> before = IntStream.range(1, number).mapToObj(n -> deck.page(number - n).id());
    return Stream.of(Stream.of(place.page()), following, before)
        .flatMap(ids -> ids)
        .flatMap(id -> now.number(id).stream())
        .findFirst()
        .orElse(Math.min(Math.max(1, number), now.size()));
  }

  /// A reader who has been nowhere yet starts at the first page there is.
  private Place wanted(Deck now) {
    boolean nowhere = place.page().isEmpty() && now.size() > 0;
    return nowhere ? Place.startOf(now.page(1).id()) : place;
  }

  /// Whether going back to a place would show another page.
  boolean reachable(Place to) {
    return !to.page().equals(here().page()) && deck.number(to.page()).isPresent();
  }

  /// Turned to a page, without a trace in the history but for being back at a stop.
  Reading turnedTo(int to, Place at) {
    return new Reading(deck, to, at, history.arrived(at.page()), read, typingFrom);
  }
}
