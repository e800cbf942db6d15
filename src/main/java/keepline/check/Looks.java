package keepline.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import keepline.check.PageRuler.Excess;
import keepline.html.PageWriter;
import keepline.html.Pictures;
import keepline.html.PlainText;
import keepline.html.Sheet;
import keepline.page.Deck;
import keepline.page.Page;
import keepline.page.Problem;
import keepline.page.Problem.Severity;

/// What a careful editor sees only in the finished pages: what doesn't fit, what is too much, what
/// nobody finds. All of it are warnings.
final class Looks {
  private static final int READ_AT_A_GLANCE = 260;
  private static final Sheet ANY = new Sheet(1280, 672, 100);
  private static final Pattern LINK = Pattern.compile("data-to=\"([^\"]*)\"");

  private Looks() {}

  static List<Problem> of(Deck deck, List<Excess> excesses) {
    List<Problem> found = new ArrayList<>();
    unfit(deck, excesses, found);
    unreached(deck, found);
    overlong(deck, found);
    return found;
  }

  /// The window in which a page fits worst speaks for all. A page with errors shows them, and may
  /// fit without.
  private static void unfit(Deck deck, List<Excess> excesses, List<Problem> found) {
    for (int n = 1; n <= deck.size(); n++) {
      int number = n;
      Page page = deck.page(n);
      if (page.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR)) {
        continue;
      }
      List<Excess> its = excesses.stream().filter(e -> e.page() == number).toList();
      its.stream()
          .filter(e -> e.lines() > 0)
          .max(Comparator.comparingInt(Excess::lines))
          .ifPresent(
              e ->
                  found.add(
                      warning(
                          page,
                          "LOOK001",
                          "the page is %s too long for a window of %s"
                              .formatted(counted(e.lines()), e.window()),
                          "shorten its beats or its figure, or split it")));
      its.stream()
          .filter(e -> e.across() > 0)
          .max(Comparator.comparingInt(Excess::across))
          .ifPresent(
              e ->
                  found.add(
                      warning(
                          page,
                          "LOOK002",
                          "something is %d px wider than its place in a window of %s"
                              .formatted(e.across(), e.window()),
                          "give the figure fewer columns or shorter words")));
    }
  }

  private static String counted(int lines) {
    return lines == 1 ? "1 line" : lines + " lines";
  }

  private static void unreached(Deck deck, List<Problem> found) {
    Set<String> reached = new HashSet<>();
    for (int n = 1; n <= deck.size(); n++) {
      Matcher link = LINK.matcher(new PageWriter().write(deck, n, ANY, Pictures.none()));
      while (link.find()) {
        if (!link.group(1).equals(deck.page(n).id())) {
          reached.add(link.group(1));
        }
      }
    }
    List<Page> missed =
        deck.pages().stream().skip(1).filter(p -> !reached.contains(p.id())).toList();
    if (2 * missed.size() < deck.size() - 1) {
      for (Page page : missed) {
        found.add(
            warning(
                page,
                "LOOK003",
                "no other page links to this one",
                "link to it where its subject comes up"));
      }
    }
  }

  private static void overlong(Deck deck, List<Problem> found) {
    IntStream.rangeClosed(1, deck.size())
        .forEach(
            n -> {
              int words = PlainText.of(deck, n).strip().split("\\s+", -1).length;
              if (words > READ_AT_A_GLANCE) {
                found.add(
                    warning(
                        deck.page(n),
                        "LOOK004",
                        "the page has %,d words, and at a glance nobody reads more than %d"
                            .formatted(words, READ_AT_A_GLANCE),
                        "shorten it or split it"));
              }
            });
  }

  private static Problem warning(Page page, String code, String message, String fix) {
    return new Problem(page.file(), 1, 1, code, Severity.WARNING, message, fix, "");
  }
}
