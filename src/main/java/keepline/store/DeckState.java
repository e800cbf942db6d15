package keepline.store;

import java.util.HashSet;
import java.util.Set;
import keepline.reading.History;
import keepline.reading.Marks;
import keepline.reading.Place;

/// What is kept of one deck and its reader.
///
/// @param deck the real path of the deck's folder: a folder that is moved starts anew
/// @param place where the reader was
/// @param read ids of pages read
public record DeckState(String deck, Place place, History history, Set<String> read, Marks marks) {
  public DeckState {
    read = Set.copyOf(read);
  }

  /// A deck that nobody has opened yet.
  public static DeckState fresh(String deck) {
    return new DeckState(deck, Place.NOWHERE, History.EMPTY, Set.of(), Marks.NONE);
  }

  /// This state and what another window has written meanwhile. Pages read and marks come from both;
  /// place and history are this window's if it has moved since `before`.
  DeckState onto(DeckState disk, DeckState before) {
    boolean moved = !place.equals(before.place) || !history.equals(before.history);
    Set<String> both = new HashSet<>(read);
    both.addAll(disk.read);
    return new DeckState(
        deck,
        moved ? place : disk.place,
        moved ? history : disk.history,
        both,
        marks.merged(disk.marks));
  }
}
