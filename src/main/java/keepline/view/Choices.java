package keepline.view;

import java.util.List;
import java.util.function.Function;
import keepline.page.Deck;
import keepline.page.Page;
import keepline.page.Section;
import keepline.search.Titles;

/// Lists that answer at once, from titles and names alone.
public final class Choices {
  private Choices() {}

  /// Something chosen from a list by words of its name.
  public record Choice<T>(T item, Excerpt name) {}

  /// The pages that a number or words of a title may mean, best first.
  public static List<PageLine> pages(Deck deck, String typed) {
    return Titles.of(deck, typed).stream()
        .map(
            m ->
                new PageLine(
                    m.page(),
                    Excerpt.of(m.title()),
                    section(deck, deck.page(m.page())),
                    () -> Excerpt.plain("")))
        .toList();
  }

  /// The things whose name has every word typed, best first; all of them, in order, where nothing
  /// is typed.
  public static <T> List<Choice<T>> named(List<T> items, Function<T, String> name, String typed) {
    return Titles.named(items.stream().map(name).toList(), typed).stream()
        .map(m -> new Choice<>(items.get(m.index()), Excerpt.of(m.name())))
        .toList();
  }

  static String section(Deck deck, Page page) {
    return deck.section(page.section()).map(Section::title).orElse(page.section());
  }
}
