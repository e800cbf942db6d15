package keepline.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/// A reader's bookmarks and highlights in one deck, and those taken away of late.
///
/// Two windows may mark the same deck: [#merged] gives both what either did, whichever writes
/// first. Immutable.
///
/// @param bookmarks by page id
/// @param highlights by their own ids, in the order in which they were made
public record Marks(Map<String, Bookmark> bookmarks, Map<String, Highlight> highlights) {
  public static final Marks NONE = new Marks(Map.of(), Map.of());

  public Marks {
    bookmarks = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(bookmarks));
    highlights = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(highlights));
  }

  /// These marks, gone ones included.
  public static Marks of(List<Bookmark> bookmarks, List<Highlight> highlights) {
    Map<String, Bookmark> pages = new LinkedHashMap<>();
    bookmarks.forEach(b -> pages.merge(b.page(), b, Bookmark::merged));
    Map<String, Highlight> passages = new LinkedHashMap<>();
    highlights.forEach(h -> passages.merge(h.id(), h, Highlight::merged));
    return new Marks(pages, passages);
  }

  public boolean bookmarked(String page) {
    Bookmark bookmark = bookmarks.get(page);
    return bookmark != null && !bookmark.gone();
  }

  /// Ids of the bookmarked pages.
  public List<String> bookmarkedPages() {
    return bookmarks.values().stream().filter(b -> !b.gone()).map(Bookmark::page).toList();
  }

  /// All highlights that are still there.
  public List<Highlight> passages() {
    return highlights.values().stream().filter(h -> !h.gone()).toList();
  }

  /// A page's highlights.
  public List<Highlight> passages(String page) {
    return passages().stream().filter(h -> h.page().equals(page)).toList();
  }

  /// With a bookmark on a page that has none, without it on one that has.
  ///
  /// @param now in milliseconds since 1970
  public Marks toggled(String page, long now) {
    Bookmark was = bookmarks.get(page);
    long changed = was == null ? now : Math.max(now, was.changed() + 1);
    return with(new Bookmark(page, changed, bookmarked(page)));
  }

  public Marks with(Highlight highlight) {
    Map<String, Highlight> more = new LinkedHashMap<>(highlights);
    more.put(highlight.id(), highlight);
    return new Marks(bookmarks, more);
  }

  /// With another note beside a highlight; the same where there is no such highlight.
  public Marks noted(String id, String note, long now) {
    Highlight was = highlights.get(id);
    return was == null || was.gone() ? this : with(was.noted(note, now));
  }

  /// Without a highlight.
  public Marks withoutHighlight(String id, long now) {
    Highlight was = highlights.get(id);
    return was == null || was.gone() ? this : with(was.removed(now));
  }

  /// Without the bookmark of a page.
  public Marks withoutBookmark(String page, long now) {
    return bookmarked(page) ? toggled(page, now) : this;
  }

  /// What is known after both. The order doesn't matter, and merging twice is merging once.
  public Marks merged(Marks other) {
    return new Marks(
        merged(bookmarks, other.bookmarks, Bookmark::merged),
        merged(highlights, other.highlights, Highlight::merged));
  }

  /// Without the memory of what went before a time: by then no window has an older copy.
  public Marks forgotten(long before) {
    return of(
        bookmarks.values().stream().filter(b -> !b.gone() || b.changed() >= before).toList(),
        highlights.values().stream().filter(h -> !h.gone() || h.changed() >= before).toList());
  }

  private Marks with(Bookmark bookmark) {
    Map<String, Bookmark> more = new LinkedHashMap<>(bookmarks);
    more.put(bookmark.page(), bookmark);
    return new Marks(more, highlights);
  }

  private static <T> Map<String, T> merged(
      Map<String, T> ours, Map<String, T> theirs, BinaryOperator<T> later) {
    Map<String, T> all = new LinkedHashMap<>();
    Stream.of(ours, theirs).forEach(m -> m.forEach((key, value) -> all.merge(key, value, later)));
    return all;
  }
}
