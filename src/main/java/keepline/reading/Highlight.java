package keepline.reading;

import java.util.Comparator;

/// A marked passage of a page, or the memory that it no longer is marked.
///
/// @param id tells it from every other highlight, in every window
/// @param page the page's id
/// @param quote the passage; empty where the highlight is gone
/// @param note what the reader wrote beside it, or the empty string
/// @param changed when it was last changed, in milliseconds since 1970
/// @param gone whether it was taken away: kept for a while, so that another window's older copy
///   doesn't bring it back
public record Highlight(
    String id, String page, Quote quote, String note, long changed, boolean gone) {
  private static final Comparator<Highlight> LATER =
      Comparator.comparingLong(Highlight::changed)
          .thenComparing(Highlight::gone)
          .thenComparing(Highlight::note)
          .thenComparing(h -> h.quote().text());

  /// What is known after both: the later change.
  Highlight merged(Highlight other) {
    return LATER.compare(this, other) >= 0 ? this : other;
  }

  Highlight noted(String words, long now) {
    return new Highlight(id, page, quote, words, Math.max(now, changed + 1), false);
  }

  Highlight removed(long now) {
    return new Highlight(id, page, Quote.EMPTY, "", Math.max(now, changed + 1), true);
  }
}
