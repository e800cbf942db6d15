package keepline.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import keepline.html.Bridge;
import keepline.html.PlainText;
import keepline.html.Selected;
import keepline.page.Deck;
import keepline.page.Page;
import keepline.reading.AsMarkdown;
import keepline.reading.Highlight;
import keepline.reading.Marks;
import keepline.reading.Quote;
import keepline.reading.Span;

/// Marks pages and passages of the deck in a window, lists them, finds them again.
public final class Marking {
  private final ReaderModel model;
  private final LongSupplier clock;
  private String noting = "";

  /// @param clock milliseconds since 1970
  public Marking(ReaderModel model, LongSupplier clock) {
    this.model = model;
    this.clock = clock;
  }

  /// One line of the list of marks.
  ///
  /// @param page the page's number, or 0 where the deck has no such page now
  /// @param title of the page, or its id where it is gone
  /// @param text the highlighted passage; empty for a bookmark
  /// @param note what was written beside it
  /// @param lost whether it can't be found again: its page is gone, or the passage in it
  /// @param key what [#remove] and [#note] take: a page's id or a highlight's
  public record Entry(int page, String title, String text, String note, boolean lost, String key) {
    public boolean isBookmark() {
      return text.isEmpty();
    }
  }

  /// Sets the bookmark of the page in view, or takes it away.
  public void bookmark() {
    model
        .reading()
        .page()
        .map(Page::id)
        .ifPresent(
            page -> {
              Marks now = model.marks().toggled(page, clock.getAsLong());
              model.marked(now);
              model.say(now.bookmarked(page) ? "Bookmarked." : "Bookmark taken away.");
            });
  }

  /// Highlights what is selected, and asks for a note beside it. A passage that is highlighted
  /// already is asked about again.
  ///
  /// @param selected what [Bridge#selected] yielded
  /// @return whether there is a passage to write a note beside
  public boolean highlight(String selected) {
    Optional<Selected> what = Selected.read(selected);
    Optional<String> page = model.reading().page().map(Page::id);
    if (what.isEmpty() || page.isEmpty()) {
      model.say("Select words first, with the mouse or Shift and the arrows; figures don't count.");
      return false;
    }
    Span span = new Span(what.get().start(), what.get().end());
    Optional<Highlight> there =
        model.marks().passages(page.get()).stream()
            .filter(
                h -> h.quote().find(what.get().text()).filter(s -> s.contains(span)).isPresent())
            .findFirst();
    if (there.isPresent()) {
      noting = there.get().id();
      return true;
    }
    Quote quote = Quote.of(what.get().text(), span);
    if (quote.text().isEmpty()) {
      return false;
    }
    String id = UUID.randomUUID().toString();
    long now = clock.getAsLong();
    model.marked(model.marks().with(new Highlight(id, page.get(), quote, "", now, false)));
    noting = id;
    return true;
  }

  /// The note that is being written now, as it was.
  public String note() {
    return model.marks().passages().stream()
        .filter(h -> h.id().equals(noting))
        .map(Highlight::note)
        .findFirst()
        .orElse("");
  }

  /// Begins to write a note beside a highlight of the list.
  public void note(String key) {
    noting = key;
  }

  /// Keeps what was written.
  public void noted(String words) {
    model.marked(model.marks().noted(noting, words.strip(), clock.getAsLong()));
  }

  /// Takes a mark of the list away.
  public void remove(Entry entry) {
    long now = clock.getAsLong();
    model.marked(
        entry.isBookmark()
            ? model.marks().withoutBookmark(entry.key(), now)
            : model.marks().withoutHighlight(entry.key(), now));
  }

  /// All marks in the deck's order, what is lost last.
  public List<Entry> entries() {
    Deck deck = model.reading().deck();
    List<Entry> entries = new ArrayList<>();
    for (int n = 1; n <= deck.size(); n++) {
      String id = deck.page(n).id();
      if (model.marks().bookmarked(id)) {
        entries.add(new Entry(n, deck.page(n).title(), "", "", false, id));
      }
      List<Highlight> passages = model.marks().passages(id);
      if (!passages.isEmpty()) {
        String text = PlainText.of(deck, n);
        for (Highlight h : passages) {
          boolean lost = !deck.page(n).pending() && h.quote().find(text).isEmpty();
          entries.add(entry(h, n, deck.page(n).title(), lost));
        }
      }
    }
    for (String page : model.marks().bookmarkedPages()) {
      if (deck.number(page).isEmpty()) {
        entries.add(new Entry(0, page, "", "", true, page));
      }
    }
    for (Highlight h : model.marks().passages()) {
      if (deck.number(h.page()).isEmpty()) {
        entries.add(entry(h, 0, h.page(), true));
      }
    }
    return entries.stream().sorted(java.util.Comparator.comparing(Entry::lost)).toList();
  }

  private static Entry entry(Highlight h, int page, String title, boolean lost) {
    return new Entry(page, title, h.quote().text(), h.note(), lost, h.id());
  }

  /// All marks as Markdown: a point a page, quotations with their notes, which may be Markdown.
  public String markdown() {
    StringBuilder out =
        new StringBuilder("# " + AsMarkdown.of(model.reading().deck().title()) + ": marks\n");
    String page = "";
    for (Entry entry : entries()) {
      String head =
          entry.page() == 0
              ? entry.title() + " (no longer in the deck)"
              : "%02d %s".formatted(entry.page(), entry.title());
      if (!head.equals(page)) {
        out.append("\n## ").append(AsMarkdown.of(head)).append('\n');
        page = head;
      }
      if (entry.isBookmark()) {
        out.append("\nBookmarked.\n");
      } else {
        out.append("\n> ").append(AsMarkdown.of(entry.text())).append('\n');
        if (entry.lost() && entry.page() != 0) {
          out.append("\n(no longer on the page)\n");
        }
        if (!entry.note().isEmpty()) {
          out.append('\n').append(entry.note()).append('\n');
        }
      }
    }
    return out.toString();
  }

  /// Whether anything on the page in view is highlighted.
  public boolean any() {
    return model
        .reading()
        .page()
        .filter(p -> !model.marks().passages(p.id()).isEmpty())
        .isPresent();
  }

  /// Yields what [#draw] and [#reveal] read: the words of the page in view.
  public static String text() {
    return Bridge.text();
  }

  /// Yields what [#highlight] reads.
  public static String selected() {
    return Bridge.selected();
  }

  /// Selects nothing.
  public static String deselect() {
    return Bridge.deselect();
  }

  /// Shows the highlights of the page in view.
  public String draw(String text) {
    return Bridge.passages(
        model
            .reading()
            .page()
            .map(
                page ->
                    model.marks().passages(page.id()).stream()
                        .flatMap(h -> h.quote().find(text).stream())
                        .map(span -> new int[] {span.start(), span.end()})
                        .toList())
            .orElse(List.of()));
  }

  /// Scrolls to a highlight of the page in view, if it is there.
  public Optional<String> reveal(String key, String text) {
    return model.marks().passages().stream()
        .filter(h -> h.id().equals(key))
        .findFirst()
        .flatMap(h -> h.quote().find(text))
        .map(span -> Bridge.reveal(span.start(), span.end()));
  }
}
