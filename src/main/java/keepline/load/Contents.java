package keepline.load;

import java.io.IOException;
import java.util.Set;
import keepline.page.Deck;
import keepline.page.Page;

/// What a deck is read from.
sealed interface Contents permits FolderContents, SlideContents {
  /// The deck with every page pending.
  Deck outline();

  /// Reads a page as it is now.
  Page read(int number);

  /// The deck with the problems that only all pages together show.
  Deck completed(Deck deck);

  /// The line of its file at which a page begins.
  int line(int number);

  /// A page's own text as its author wrote it.
  String text(int number) throws IOException;

  /// Whether a change of these files changes more than pages.
  boolean touchedBy(Set<String> names);
}
