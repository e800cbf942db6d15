package keepline.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepline.load.FrontMatter.Item;
import keepline.page.Deck;
import keepline.page.Page;
import keepline.page.Problem;
import keepline.page.Section;

/// Compares the sections of all pages with the order in `deck.md`.
final class SectionOrder {
  private SectionOrder() {}

  /// The outline's problems and, after them, what the pages' sections show.
  static List<Problem> problems(Path root, Outline outline, Deck deck) {
    List<Problem> found = new ArrayList<>(outline.deck().problems());
    List<String> order = deck.sections().stream().map(Section::id).toList();
    Set<String> used = new HashSet<>();
    boolean pending = false;
    int furthest = -1;
    for (Page page : deck.pages()) {
      int place = order.indexOf(page.section());
      pending |= page.pending();
      used.add(page.section());
      if (place >= 0 && place < furthest) {
        found.add(broken(root, page, order.get(furthest)));
      }
      furthest = Math.max(furthest, place);
    }
    if (!pending) {
      for (Section section : deck.sections()) {
        Item item = outline.head().sectionLines().get(section.id());
        if (item != null && !used.contains(section.id())) {
          found.add(empty(item, section));
        }
      }
    }
    return found;
  }

  /// The page's front matter is read again: where its section stands is not part of a page.
  private static Problem broken(Path root, Page page, String after) {
    Source source = TextFile.read(root, page.file()).source();
    Optional<Item> item = PageHead.sectionOf(source);
    return new Problem(
        page.file(),
        item.map(Item::line).orElse(1),
        item.map(Item::column).orElse(1),
        Code.SECTION_ORDER.id(),
        Code.SECTION_ORDER.severity(false),
        "the page is of section \""
            + page.section()
            + "\" but stands after a page of \""
            + after
            + "\"",
        "give it another number or another section",
        item.map(i -> source.excerpt(i.line())).orElse(""));
  }

  private static Problem empty(Item item, Section section) {
    return new Problem(
        Listing.DECK,
        item.line(),
        item.column(),
        Code.EMPTY_SECTION.id(),
        Code.EMPTY_SECTION.severity(false),
        "no page is of section \"" + section.id() + "\"",
        "write section: " + section.id() + " in a page, or delete it here",
        "  - " + item.text());
  }
}
