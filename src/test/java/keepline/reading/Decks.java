package keepline.reading;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import keepline.page.Deck;
import keepline.page.Page;
import keepline.page.PageKind;
import keepline.page.Section;

/// Decks to walk in: pages `p1`, `p2`, … titled `Page 1`, `Page 2`, …
public final class Decks {
  private Decks() {}

  /// Pages in sections of three: `s1`, `s2`, …
  public static Deck of(int pages) {
    List<Page> all =
        IntStream.rangeClosed(1, pages).mapToObj(n -> page("p" + n, "s" + (n + 2) / 3)).toList();
    List<Section> sections =
        IntStream.rangeClosed(1, (pages + 2) / 3)
            .mapToObj(n -> new Section("s" + n, "Section " + n))
            .toList();
    return deck(sections, all);
  }

  /// Pages with these ids, without sections.
  public static Deck ids(String... ids) {
    return deck(List.of(), Arrays.stream(ids).map(id -> page(id, "")).toList());
  }

  public static Deck deck(List<Section> sections, List<Page> pages) {
    return new Deck("A deck", "", "en", List.of(), sections, pages, List.of());
  }

  public static Page page(String id, String section) {
    String title = id.replace("p", "Page ");
    Page bare = Page.pending(id, id + ".md");
    return new Page(
        id,
        bare.file(),
        PageKind.CONCEPT,
        section,
        "",
        title,
        bare.lede(),
        bare.plates(),
        bare.opening(),
        bare.beats(),
        bare.keepLine(),
        bare.sources(),
        bare.footnotes(),
        bare.problems(),
        false,
        false);
  }
}
