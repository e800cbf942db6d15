package keepline.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keepline.page.Deck;
import keepline.page.Page;
import keepline.page.Problem;

/// A deck before its pages are read: `deck.md` and the names of the files.
///
/// @param deck with every page pending
/// @param files the pages' files, in the deck's order
record Outline(Deck deck, DeckHead head, List<PageFile> files) {

  static Outline of(Path root, Listing listing, About reader) {
    DeckHead head = DeckHead.NONE;
    List<keepline.page.Block> about = List.of();
    Problems problems;
    if (listing.deckFile()) {
      TextFile file = TextFile.read(root, Listing.DECK);
      problems = file.problems();
      head = file.whole() ? DeckHead.of(file.source(), problems) : DeckHead.NONE;
      about = reader.read(file, head.bodyLine());
    } else {
      problems = new Problems(Source.of(Listing.DECK, ""));
      problems.at(
          1,
          1,
          Code.NO_DECK_FILE,
          "the folder has no deck.md",
          "add one with title: and sections: between two lines ---");
    }
    List<Problem> all = new ArrayList<>(problems.inFileOrder());
    all.addAll(names(listing));
    Path name = root.getFileName();
    String folder = name == null ? root.toString() : name.toString();
    Deck deck =
        new Deck(
            head.title().isEmpty() ? folder : head.title(),
            head.subtitle(),
            head.language(),
            about,
            head.sections(),
            listing.pages().stream().map(f -> Page.pending(f.id(), f.file())).toList(),
            all);
    return new Outline(deck, head, listing.pages());
  }

  /// What the files' names alone tell.
  private static List<Problem> names(Listing listing) {
    List<Problem> found = new ArrayList<>();
    if (listing.pages().isEmpty()) {
      found.add(
          named(
              Listing.DECK,
              Code.NO_PAGES,
              "the deck has no pages",
              "add a file such as 01-first.md"));
    }
    for (String file : listing.unnumbered()) {
      found.add(
          named(
              file,
              Code.NO_NUMBER,
              "the name has no number, so this is not a page",
              "name it like 01-" + file + ", or _" + file + " to leave it out"));
    }
    for (String folder : listing.folders()) {
      found.add(
          named(folder, Code.NOT_A_FILE, "this is a folder, not a page", "rename or delete it"));
    }
    Map<String, String> byId = new HashMap<>();
    PageFile before = null;
    for (PageFile file : listing.pages()) {
      String same = byId.putIfAbsent(file.id(), file.file());
      if (same != null) {
        found.add(
            named(
                file.file(),
                Code.EQUAL_IDS,
                "\"" + same + "\" has the same name after its number",
                "give one of them another name"));
      }
      if (before != null && before.number().equals(file.number())) {
        found.add(
            named(
                file.file(),
                Code.EQUAL_NUMBERS,
                "\"" + before.file() + "\" has the same number",
                "give one of them another number"));
      }
      before = file;
    }
    if (listing.beyond() > 0) {
      found.add(
          named(
              listing.pages().getLast().file(),
              Code.TOO_MANY_PAGES,
              listing.beyond() + " more pages follow, the limit is " + Listing.LIMIT,
              "make two decks of it"));
    }
    return found;
  }

  private static Problem named(String file, Code code, String message, String fix) {
    return new Problem(file, 1, 1, code.id(), code.severity(false), message, fix, "");
  }
}
