package keepline.reading;

import java.util.Comparator;

/// A page marked as a whole, or the memory that it no longer is.
///
/// @param page the page's id
/// @param changed when it was set or taken away, in milliseconds since 1970
/// @param gone whether it was taken away: kept for a while, so that another window's older copy
///   doesn't bring it back
public record Bookmark(String page, long changed, boolean gone) {
  private static final Comparator<Bookmark> LATER =
      Comparator.comparingLong(Bookmark::changed).thenComparing(Bookmark::gone);

  /// What is known after both: the later change.
  Bookmark merged(Bookmark other) {
    return LATER.compare(this, other) >= 0 ? this : other;
  }
}
