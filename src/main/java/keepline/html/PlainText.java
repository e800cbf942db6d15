package keepline.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepline.page.Deck;
import keepline.page.Page;

/// A page's words as they stand on screen, without its figures: what a reader can highlight.
public final class PlainText {
  private static final Sheet ANY = new Sheet(1280, 672, 100);
  private static final Pattern CUE = Pattern.compile("<div class=\"cue\".*?</div>", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern REFERENCE = Pattern.compile("&(#x?[0-9A-Fa-f]+|[a-z]+);");

  private PlainText() {}

  /// The words of a page, between blanks and line ends as its markup has them.
  ///
  /// @param number of the page, from 1
  public static String of(Deck deck, int number) {
    Page page = deck.page(number);
    List<Page> pages = new java.util.ArrayList<>(deck.pages());
    pages.set(number - 1, page.withoutPlates());
    String html = new PageWriter().write(deck.with(pages), number, ANY, Pictures.none());
    return unescaped(TAG.matcher(CUE.matcher(html).replaceAll("")).replaceAll(""));
  }

  private static String unescaped(String text) {
    return REFERENCE
        .matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement(character(m.group(1), m.group())));
  }

  private static String character(String name, String otherwise) {
    if (name.startsWith("#x")) {
      return Character.toString(Integer.parseInt(name.substring(2), 16));
    }
    if (name.startsWith("#")) {
      return Character.toString(Integer.parseInt(name.substring(1)));
    }
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      default -> otherwise;
    };
  }
}
