package keepline.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import keepline.page.Deck;
import keepline.page.Page;
import keepline.page.Section;
import keepline.search.Marked.Span;

/// Finds pages by their number or by how words of their title begin. Needs no index.
public final class Titles {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

  /// The rank of what doesn't match.
  private static final int NONE = 100;

  private Titles() {}

  /// A page found.
  ///
  /// @param page its number
  public record Match(int page, Marked title) {}

  private record Ranked(Match match, int rank) {}

  /// The pages that a number or words may mean, best first; all of them, in order, where nothing is
  /// typed.
  public static List<Match> of(Deck deck, String typed) {
    List<String> words = words(typed);
    List<Ranked> found = new ArrayList<>();
    for (int n = 1; n <= deck.size(); n++) {
      Ranked ranked = ranked(deck, n, words);
      if (ranked.rank() < NONE) {
        found.add(ranked);
      }
    }
    return found.stream().sorted(Comparator.comparingInt(Ranked::rank)).map(Ranked::match).toList();
  }

  /// A name found among others.
  ///
  /// @param index its place among them, from 0
  public record Named(int index, Marked name) {}

  /// The names that have every word typed, best first, equally good ones in their order.
  public static List<Named> named(List<String> names, String typed) {
    List<String> words = words(typed);
    return IntStream.range(0, names.size())
        .mapToObj(
            i -> {
              List<Span> marks = new ArrayList<>();
              int rank = byWords(names.get(i), words, marks);
              marks.sort(Comparator.comparingInt(Span::from));
              Marked name =
                  rank < NONE ? new Marked(names.get(i), marks) : Marked.plain(names.get(i));
              return new Ranked(new Match(i, name), rank);
            })
        .filter(r -> r.rank() < NONE)
        .sorted(Comparator.comparingInt(Ranked::rank))
        .map(r -> new Named(r.match().page(), r.match().title()))
        .toList();
  }

  /// Whether somebody typed this very title, signs and accents aside.
  static boolean same(String title, String typed) {
    return words(title).equals(words(typed));
  }

  private static Ranked ranked(Deck deck, int number, List<String> words) {
    Page page = deck.page(number);
    if (words.isEmpty()) {
      return new Ranked(new Match(number, Marked.plain(page.title())), 0);
    }
    int byNumber = byNumber(number, words);
    List<Span> marks = new ArrayList<>();
    int byTitle = byWords(page.title(), words, marks);
    int byName = 4 + byWords(page.id(), words, new ArrayList<>());
    int byRest =
        isNumber(words) ? NONE : 10 + byWords(around(deck, page), words, new ArrayList<>());
    int rank = Math.min(Math.min(byNumber, byTitle), Math.min(byName, byRest));
    marks.sort(Comparator.comparingInt(Span::from));
    Marked title = byTitle < NONE ? new Marked(page.title(), marks) : Marked.plain(page.title());
    return new Ranked(new Match(number, title), Math.min(rank, NONE));
  }

  private static String around(Deck deck, Page page) {
    return page.tag() + " " + deck.section(page.section()).map(Section::title).orElse("");
  }

  private static int byNumber(int number, List<String> words) {
    if (!isNumber(words)) {
      return NONE;
    }
    String typed = words.getFirst().replaceFirst("^0+(?=.)", "");
    String own = Integer.toString(number);
    return own.equals(typed) ? -2 : own.startsWith(typed) ? -1 : NONE;
  }

  private static boolean isNumber(List<String> words) {
    return words.size() == 1 && words.getFirst().chars().allMatch(Character::isDigit);
  }

  /// 0 where the text is what was typed, 1 where it begins so, 2 where words of it do in the order
  /// typed, 3 in another order.
  private static int byWords(String text, List<String> words, List<Span> marks) {
    List<MatchResult> there = WORD.matcher(text).results().toList();
    List<String> own = there.stream().map(m -> folded(m.group())).toList();
    List<Integer> places = new ArrayList<>();
    for (String word : words) {
      int at = place(own, word, places);
      if (at < 0) {
        return NONE;
      }
      places.add(at);
    }
    for (int i = 0; i < words.size(); i++) {
      int from = there.get(places.get(i)).start();
      int end = there.get(places.get(i)).end();
      marks.add(new Span(from, Math.min(end, from + words.get(i).length())));
    }
    if (own.equals(words)) {
      return 0;
    }
    boolean row = true;
    boolean ordered = true;
    for (int i = 0; i < places.size(); i++) {
      row &= places.get(i) == i;
      ordered &= i == 0 || places.get(i) > places.get(i - 1);
    }
    return row ? 1 : ordered ? 2 : 3;
  }

  private static int place(List<String> own, String word, List<Integer> taken) {
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i).startsWith(word) && !taken.contains(i)) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(m -> folded(m.group())).toList();
  }

  private static String folded(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    return ACCENT.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
