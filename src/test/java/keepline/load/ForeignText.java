package keepline.load;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keepline.html.PlainText;
import keepline.page.Deck;
import keepline.page.Page;
import keepline.page.Plate;

/// What a reader sees of a deck's pages, as text.
public final class ForeignText {
  private ForeignText() {}

  /// All words of a page, those under its pictures included.
  public static String of(Deck deck, int number) {
    Stream<String> pictures =
        deck.page(number).plates().stream()
            .filter(Plate.Picture.class::isInstance)
            .map(Plate.Picture.class::cast)
            .map(p -> "[" + p.path() + ": " + p.alt() + "]");
    return PlainText.of(deck, number).strip()
        + pictures.map(p -> "\n" + p).collect(Collectors.joining());
  }

  /// A deck as one text: of each page its kind and title, its words, its problems.
  public static String of(Deck deck) {
    StringBuilder out = new StringBuilder(deck.title() + " (" + deck.language() + ")\n");
    deck.problems().forEach(p -> out.append("! ").append(p.oneLine()).append('\n'));
    for (int number = 1; number <= deck.size(); number++) {
      Page page = deck.page(number);
      out.append("\n== %d %s %s%n".formatted(number, page.kind(), page.id()).replace("\r", ""));
      List<String> lines = of(deck, number).lines().map(String::strip).toList();
      lines.stream().filter(l -> !l.isEmpty()).forEach(l -> out.append(l).append('\n'));
      page.problems().forEach(p -> out.append("! ").append(p.oneLine()).append('\n'));
    }
    return out.toString();
  }
}
