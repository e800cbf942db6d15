package keepline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A deck: what `deck.md` says and the pages in reading order.
///
/// Page numbers are positions in `pages`, from 1. A page whose file has not been read yet stands
/// there as [Page#pending]; [#with] puts the read one in its place.
///
/// @param title the deck's name; the folder's where `deck.md` gives none
/// @param subtitle or the empty string
/// @param language a BCP 47 tag, `en` where none is given
/// @param about the paragraph under the front matter of `deck.md`
/// @param sections in the order of `deck.md`
/// @param pages in reading order
/// @param problems of `deck.md` and of the folder; a page's own are in [Page#problems]
public record Deck(
    String title,
    String subtitle,
    String language,
    List<Block> about,
    List<Section> sections,
    List<Page> pages,
    List<Problem> problems) {
  public Deck {
    about = List.copyOf(about);
    sections = List.copyOf(sections);
    pages = List.copyOf(pages);
    problems = List.copyOf(problems);
  }

  /// The page at a number from 1 to the number of pages.
  public Page page(int number) {
    return pages.get(number - 1);
  }

  public int size() {
    return pages.size();
  }

  /// The number of the page with this id, if there is one.
  public Optional<Integer> number(String id) {
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).id().equals(id)) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  /// The section with this id, if `deck.md` names it.
  public Optional<Section> section(String id) {
    return sections.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /// This deck with another page at `number`.
  public Deck with(int number, Page page) {
    List<Page> changed = new ArrayList<>(pages);
    changed.set(number - 1, page);
    return with(changed);
  }

  /// This deck with other pages.
  public Deck with(List<Page> changed) {
    return new Deck(title, subtitle, language, about, sections, changed, problems);
  }

  /// This deck with other problems of its own.
  public Deck withProblems(List<Problem> found) {
    return new Deck(title, subtitle, language, about, sections, pages, found);
  }
}
