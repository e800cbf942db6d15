package keepline.reading;

import java.util.Optional;

/// A passage of a page's text and a little of what stands around it, so that it is found again
/// after the page has been edited.
///
/// Blanks count as one, wherever they stand: how a text is broken into lines doesn't matter.
///
/// @param before up to [#AROUND] characters that stood before it
/// @param text the passage
/// @param after up to [#AROUND] characters that stood behind it
public record Quote(String before, String text, String after) {
  public static final int AROUND = 40;

  /// The most characters that a passage may have.
  public static final int LIMIT = 4_000;

  public static final Quote EMPTY = new Quote("", "", "");

  /// With less around it than this, an edited passage is a guess.
  private static final int LEAST_AROUND = 10;

  public Quote {
    before = Squeezed.words(before);
    text = Squeezed.words(text).strip();
    after = Squeezed.words(after);
  }

  /// The passage at a span of a page's text, without blanks at its ends.
  public static Quote of(String page, Span span) {
    int start = span.start();
    int end = Math.min(span.end(), page.length());
    while (start < end && Character.isWhitespace(page.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(page.charAt(end - 1))) {
      end--;
    }
    Squeezed around = Squeezed.of(page);
    int from = around.before(start);
    int to = around.before(end);
    String all = around.text();
    return new Quote(
        all.substring(Math.max(0, from - AROUND), from),
        all.substring(from, Math.min(to, from + LIMIT)),
        all.substring(to, Math.min(all.length(), to + AROUND)));
  }

  /// Where the passage stands in a page's text now: word for word where what is around it fits
  /// best; else, where it was edited itself, between what stood around it; else nowhere.
  public Optional<Span> find(String page) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Squeezed now = Squeezed.of(page);
    return verbatim(now.text()).or(() -> between(now.text())).map(now::raw);
  }

  private Optional<Span> verbatim(String page) {
    int best = -1;
    int fits = -1;
    for (int at = page.indexOf(text); at >= 0; at = page.indexOf(text, at + 1)) {
      int fit = fit(page, at);
      if (fit > fits) {
        best = at;
        fits = fit;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(new Span(best, best + text.length()));
  }

  /// How many characters around a place are those that stood around the passage.
  private int fit(String page, int at) {
    int left = 0;
    while (left < before.length()
        && left < at
        && page.charAt(at - 1 - left) == before.charAt(before.length() - 1 - left)) {
      left++;
    }
    int end = at + text.length();
    int right = 0;
    while (right < after.length()
        && end + right < page.length()
        && page.charAt(end + right) == after.charAt(right)) {
      right++;
    }
    return left + right;
  }

  private Optional<Span> between(String page) {
    if (before.length() < LEAST_AROUND || after.length() < LEAST_AROUND) {
      return Optional.empty();
    }
    int start = page.indexOf(before);
    if (start < 0 || page.indexOf(before, start + 1) >= 0) {
      return Optional.empty();
    }
    start += before.length();
    int end = page.indexOf(after, start);
    boolean near = end > start && end - start <= 2 * text.length() + AROUND;
    if (!near || page.substring(start, end).isBlank()) {
      return Optional.empty();
    }
    while (page.charAt(start) == ' ') {
      start++;
    }
    while (page.charAt(end - 1) == ' ') {
      end--;
    }
    return Optional.of(new Span(start, end));
  }
}
