package keepline.reading;

/// A spot in a deck that survives a reload: the page by its id and how far its prose is scrolled.
///
/// @param page the page's id; empty where a deck has no page to stand on
/// @param scroll 0 at the start of the prose, 1 at its end; a page that fits has only 0, and 1
///   shows it the same way
public record Place(String page, double scroll) {
  /// Where one stands in a deck without pages.
  public static final Place NOWHERE = startOf("");

  public Place {
    if (!(scroll >= 0 && scroll <= 1)) {
      throw new IllegalArgumentException("a scroll place is from 0 to 1, not " + scroll);
    }
  }

  public static Place startOf(String page) {
    return new Place(page, 0);
  }

  public static Place endOf(String page) {
    return new Place(page, 1);
  }
}
