package keepline.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import keepline.page.Deck;
import keepline.page.Page;
import keepline.search.Answer;
import keepline.search.DeckIndex;
import org.jspecify.annotations.Nullable;

/// Searches the deck that a model holds, and keeps what was searched for until it is let go.
///
/// A deck is read for searching in the background, once all its pages are there, and anew when it
/// changes; the search itself answers at once. Use from one thread.
public final class Finder {
  /// Nobody looks further down a list.
  private static final int MOST = 200;

  private final Executor background;
  private final Executor here;
  private final ReadOnlyObjectWrapper<Optional<DeckIndex>> index =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private @Nullable Deck wanted;
  private String typed = "";
  private @Nullable Answer held;

  /// @param background where a deck is read for searching
  /// @param here the thread of the model
  public Finder(ReaderModel model, Executor background, Executor here) {
    this.background = background;
    this.here = here;
    model.readingProperty().addListener((o, was, is) -> follow(is.deck()));
    follow(model.reading().deck());
  }

  /// Changes when a deck has been read for searching.
  public ReadOnlyObjectProperty<?> indexProperty() {
    return index.getReadOnlyProperty();
  }

  /// The pages for what is typed, best first.
  public Findings find(String text) {
    return index
        .get()
        .map(i -> findings(i.search(text)))
        .orElseGet(() -> new Findings(false, List.of(), List.of()));
  }

  /// Keeps what was searched for, so that its matches can be walked.
  public void hold(String text) {
    typed = text;
    held = index.get().map(i -> i.search(text)).orElse(null);
  }

  /// Lets go of it.
  ///
  /// @return whether there was anything
  public boolean release() {
    boolean was = held != null;
    held = null;
    return was;
  }

  /// What was last searched for, or the empty string.
  public String typed() {
    return typed;
  }

  /// The numbers of the pages that hold what is kept, in the deck's order; none where nothing is
  /// kept.
  public List<Integer> pages() {
    return held == null ? List.of() : held.pages().stream().sorted().toList();
  }

  /// Whether anything is kept.
  public boolean holds() {
    return held != null;
  }

  /// The words to mark on a page.
  public Set<String> words(Page page) {
    return held == null ? Set.of() : held.words(page);
  }

  private static Findings findings(Answer answer) {
    Deck deck = answer.deck();
    return new Findings(
        true,
        answer.pages().stream().limit(MOST).map(n -> line(answer, deck, n)).toList(),
        answer.missing());
  }

  private static PageLine line(Answer answer, Deck deck, int page) {
    return new PageLine(
        page,
        Excerpt.of(answer.title(page)),
        Choices.section(deck, deck.page(page)),
        new Once<>(() -> Excerpt.of(answer.excerpt(page))));
  }

  @SuppressWarnings("ReferenceEquality") // a deck read anew is another deck
  private void follow(Deck deck) {
    if (deck == wanted || deck.pages().stream().anyMatch(Page::pending)) {
      return;
    }
    wanted = deck;
    background.execute(
        () -> {
          DeckIndex built = DeckIndex.of(deck);
          warm(built);
          here.execute(() -> arrived(built));
        });
  }

  /// The first search of a process loads what it is made of; better here than under a keystroke.
  private static void warm(DeckIndex built) {
    built.deck().pages().stream()
        .findFirst()
        .map(Page::title)
        .map(built::search)
        .filter(a -> !a.pages().isEmpty())
        .ifPresent(a -> Objects.requireNonNull(a.excerpt(a.pages().getFirst())));
  }

  @SuppressWarnings("ReferenceEquality")
  private void arrived(DeckIndex built) {
    if (built.deck() == wanted) {
      if (held != null) {
        held = built.search(typed);
      }
      index.set(Optional.of(built));
    }
  }
}
