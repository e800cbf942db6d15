package keepline.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keepline.page.Deck;
import keepline.page.Page;

/// A deck's folder on disk, as it was when it was opened; later changes to `deck.md` or to the list
/// of files are seen by opening it again.
///
/// [#outline] costs no page; [#read] reads one; [#completed] adds what only all pages together can
/// tell. Nothing here throws for what is in the files. Safe for several threads.
public final class DeckFolder {
  private final Path root;
  private final Outline outline;
  private final PageReader reader;
  private final Pictures pictures;

  private DeckFolder(Path root, Listing listing) {
    Map<String, String> ids = new HashMap<>();
    listing.pages().forEach(p -> ids.put(p.file(), p.id()));
    Markdown markdown = new Markdown();
    this.root = root;
    this.pictures = new Pictures(root);
    this.outline = Outline.of(root, listing, new About(ids, pictures, markdown));
    this.reader =
        new PageReader(
            root,
            outline.head().sections(),
            outline.head().beats(),
            Map.copyOf(ids),
            pictures,
            markdown);
  }

  /// Opens a deck: lists its files and reads `deck.md`.
  ///
  /// @param path the folder, or its `deck.md`
  /// @throws UnreadableDeck where there is no such folder or it can't be listed. A folder without
  ///   `deck.md` or without pages opens, with problems.
  public static DeckFolder open(Path path) throws UnreadableDeck {
    if (!Files.exists(path)) {
      throw new UnreadableDeck("There is no " + path + "; give the path of a deck's folder.");
    }
    boolean deckFile = String.valueOf(path.getFileName()).equals(Listing.DECK);
    if (!Files.isDirectory(path) && !deckFile) {
      throw new UnreadableDeck(
          path + " is not a deck; give the path of a deck's folder or of its deck.md.");
    }
    try {
      Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
      Path root = (folder == null ? path : folder).toRealPath();
      return new DeckFolder(root, Listing.of(root));
    } catch (IOException | SecurityException e) {
      throw new UnreadableDeck(
          "The folder " + path + " can't be read; look at its permissions and open it again.");
    }
  }

  /// The deck's folder, as a real path.
  public Path root() {
    return root;
  }

  public Pictures pictures() {
    return pictures;
  }

  /// What `deck.md` and the names of the files tell; every page is pending.
  public Deck outline() {
    return outline.deck();
  }

  /// Reads the page's file as it is now.
  ///
  /// @param number from 1
  /// @throws IndexOutOfBoundsException where there is no such page
  public Page read(int number) {
    return reader.read(outline.files().get(number - 1));
  }

  /// The deck with every page read.
  public Deck readAll() {
    Deck deck = outline();
    List<Page> pages = new ArrayList<>();
    for (int number = 1; number <= deck.size(); number++) {
      pages.add(read(number));
    }
    return completed(deck.with(pages));
  }

  /// A deck whose pages were read one by one, with the problems that only all of them together
  /// show. Pages that are still pending count as right; doing it twice is the same as once.
  public Deck completed(Deck deck) {
    return deck.withProblems(SectionOrder.problems(root, outline, deck));
  }
}
