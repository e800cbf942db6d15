package keepline.reading;

import java.util.ArrayList;
import java.util.List;
import keepline.page.Deck;
import keepline.page.Section;

/// Consecutive pages of one section: a group of the dock.
///
/// A section that pages leave and come back to makes two runs. Pages without a section, among them
/// those not read yet, make a run whose section has neither id nor title; a section that `deck.md`
/// doesn't name has its id for a title.
///
/// @param first number of the first page
/// @param last number of the last page, at least `first`
public record SectionRun(Section section, int first, int last) {
  public SectionRun {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("no pages from " + first + " to " + last);
    }
  }

  public boolean named() {
    return !section.id().isEmpty();
  }

  public boolean contains(int number) {
    return first <= number && number <= last;
  }

  /// The runs of a deck in reading order; together they hold every page once.
  public static List<SectionRun> of(Deck deck) {
    List<SectionRun> runs = new ArrayList<>();
    int first = 1;
    for (int number = 1; number <= deck.size(); number++) {
      String id = deck.page(number).section();
      if (number == deck.size() || !deck.page(number + 1).section().equals(id)) {
        Section section = deck.section(id).orElseGet(() -> new Section(id, id));
        runs.add(new SectionRun(section, first, number));
        first = number + 1;
      }
    }
    return List.copyOf(runs);
  }
}
