package keepline.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepline.page.Deck;
import keepline.page.Page;

/// A deck on disk, as it was when it was opened: a folder of pages, or one Markdown file of slides
/// that another program's author wrote. Later changes to `deck.md`, to the list of files or to the
/// file of slides are seen by opening it again.
///
/// [#outline] costs no page; [#read] reads one; [#completed] adds what only all pages together can
/// tell. Nothing here throws for what is in the files. Safe for several threads.
public final class DeckFolder {
  private final Path root;
  private final Path path;
  private final Pictures pictures;
  private final Contents contents;
  private final Optional<String> openedAt;

  private DeckFolder(
      Path root, Path path, Pictures pictures, Contents contents, Optional<String> openedAt) {
    this.openedAt = openedAt;
    this.root = root;
    this.path = path;
    this.pictures = pictures;
    this.contents = contents;
  }

  /// Opens a deck: lists its files and reads `deck.md`, or takes a file of slides apart.
  ///
  /// @param path the folder, its `deck.md` or one of its pages, or a Markdown file of slides
  /// @throws UnreadableDeck where there is no such deck or it can't be read. A folder without
  ///   `deck.md` or without pages opens, with problems.
  public static DeckFolder open(Path path) throws UnreadableDeck {
    if (!Files.exists(path)) {
      throw new UnreadableDeck("There is no " + path + "; give the path of a deck's folder.");
    }
    try {
      Path real = path.toRealPath();
      if (Files.isDirectory(real)) {
        return folder(real, Optional.empty());
      }
      Path parent = real.getParent();
      String name = String.valueOf(real.getFileName());
      if (parent != null && inDeck(parent, name)) {
        return folder(parent, PageFile.of(name).map(PageFile::id));
      }
      if (parent == null || !Files.isRegularFile(real) || !Listing.markdown(name)) {
        throw new UnreadableDeck(
            path
                + " is not a deck; give the path of a deck's folder, of its deck.md, or of a"
                + " Markdown file of slides.");
      }
      return slides(parent, name);
    } catch (IOException | SecurityException e) {
      throw new UnreadableDeck(path + " can't be read; look at its permissions and open it again.");
    }
  }

  /// Whether a file is `deck.md` or a page beside one.
  static boolean inDeck(Path folder, String name) {
    return name.equals(Listing.DECK)
        || (PageFile.of(name).isPresent() && Files.isRegularFile(folder.resolve(Listing.DECK)));
  }

  private static DeckFolder folder(Path root, Optional<String> at) throws IOException {
    Pictures pictures = new Pictures(root);
    return new DeckFolder(
        root, root, pictures, new FolderContents(root, Listing.of(root), pictures), at);
  }

  private static DeckFolder slides(Path root, String name) {
    Pictures pictures = new Pictures(root);
    return new DeckFolder(
        root,
        root.resolve(name),
        pictures,
        new SlideContents(root, name, pictures),
        Optional.empty());
  }

  /// The folder that holds the deck's files and pictures, as a real path.
  public Path root() {
    return root;
  }

  /// What the deck is opened by, as a real path: its folder, or its file of slides.
  public Path path() {
    return path;
  }

  /// The id of the page by whose file the deck was opened, if it was by one.
  public Optional<String> openedAt() {
    return openedAt;
  }

  public Pictures pictures() {
    return pictures;
  }

  /// What `deck.md` and the names of the files tell, or the titles of slides; every page is
  /// pending.
  public Deck outline() {
    return contents.outline();
  }

  /// Reads the page's file as it is now; a slide, as it was when its file was opened.
  ///
  /// @param number from 1
  /// @throws IndexOutOfBoundsException where there is no such page
  public Page read(int number) {
    return contents.read(number);
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
    return contents.completed(deck);
  }

  /// The line of its file at which a page begins, from 1.
  ///
  /// @param number from 1
  public int line(int number) {
    return contents.line(number);
  }

  /// A page's own text as its author wrote it.
  ///
  /// @param number from 1
  /// @throws IOException where its file can't be read any more
  public String text(int number) throws IOException {
    return contents.text(number);
  }

  /// This deck as a later state of another: a slide with a new title is still the same page.
  public DeckFolder after(DeckFolder before) {
    return contents instanceof SlideContents now && before.contents instanceof SlideContents then
        ? new DeckFolder(root, path, pictures, now.after(then), openedAt)
        : this;
  }

  /// The number of the first slide that is another one in `before`; 0 where none is, or where this
  /// is no file of slides.
  public int changedFrom(DeckFolder before) {
    return contents instanceof SlideContents now && before.contents instanceof SlideContents then
        ? now.changedFrom(then)
        : 0;
  }

  /// Whether a change of these files, no names standing for all, changes more than single pages.
  public boolean touchedBy(Set<String> names) {
    return contents.touchedBy(names);
  }
}
