package keepline.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import keepline.html.Bridge;
import keepline.html.FigureViews;
import keepline.html.PageWriter;
import keepline.html.Pictures;
import keepline.html.Script;
import keepline.html.Sheet;
import keepline.html.Typesetting;
import keepline.live.LiveFigure;
import keepline.live.Turned;
import keepline.page.Deck;
import keepline.page.Page;
import org.jspecify.annotations.Nullable;

/// Pages as HTML, written ahead of need: a turn to a neighbour finds its page ready.
///
/// Writing is pure, so it happens on a background thread; what is asked for before it is ready is
/// waited for, which is never longer than writing it again. Use from one thread.
public final class Renderings {
  private static final int KEPT = 12;

  private final PageWriter writer = new PageWriter();
  private final Executor background;
  private final Map<Key, CompletableFuture<String>> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, CompletableFuture<String>> eldest) {
          return size() > KEPT;
        }
      };
  private Pictures pictures = Pictures.none();
  private Typesetting typesetting = Typesetting.none();
  private volatile Supplier<Script> formulaSheet = Bridge::formulaSheet;

  /// A page of a deck on a sheet. The page is compared by identity: a page read anew is another
  /// page.
  private record Key(Identity page, int number, int pages, Sheet sheet) {
    static Key of(Deck deck, int number, Sheet sheet) {
      return new Key(new Identity(deck.page(number)), number, deck.size(), sheet);
    }
  }

  /// A page as itself: comparing two pages word by word would cost more than a turn may.
  private static final class Identity {
    private final Page page;

    Identity(Page page) {
      this.page = page;
    }

    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(@Nullable Object other) {
      return other instanceof Identity i && i.page == page;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(page);
    }
  }

  /// @param background where neighbours are written
  public Renderings(Executor background) {
    this.background = background;
  }

  /// Where the deck's images come from, from now on.
  public void pictures(Pictures from) {
    pictures = from;
    kept.clear();
  }

  /// Where formulas come from, from now on.
  public void typesetting(Typesetting from) {
    typesetting =
        from.noticing(
            () -> formulaSheet = CompletableFuture.supplyAsync(Bridge::formulaSheet)::join);
    kept.clear();
  }

  /// The script that adds the stylesheet of formulas. It is long, so it is made in the background
  /// once a page has asked for a formula, and let go of here with the first asking.
  Script formulaSheet() {
    Script sheet = formulaSheet.get();
    formulaSheet = Bridge::formulaSheet;
    return sheet;
  }

  /// Lets go of every page, since what they are made of has changed.
  public void stale() {
    kept.clear();
  }

  /// One page as HTML for the page's root element.
  public String html(Deck deck, int number, Sheet sheet) {
    return kept.computeIfAbsent(
            Key.of(deck, number, sheet),
            k ->
                CompletableFuture.completedFuture(
                    writer.write(deck, number, sheet, pictures, typesetting)))
        .join();
  }

  /// One page as HTML if it has been written already; nothing where it has not.
  public Optional<String> ready(Deck deck, int number, Sheet sheet) {
    CompletableFuture<String> page = kept.get(Key.of(deck, number, sheet));
    return page != null && page.state() == Future.State.SUCCESS
        ? Optional.of(page.resultNow())
        : Optional.empty();
  }

  /// One page as HTML, not kept: for a sheet that is not the window's.
  public String once(Deck deck, int number, Sheet sheet) {
    return writer.write(deck, number, sheet, pictures);
  }

  /// The figures of a page in other forms.
  FigureViews figures(Deck deck, int number, Sheet sheet, Function<LiveFigure, Turned> turned) {
    return new FigureViews(deck, number, sheet, pictures, typesetting, turned);
  }

  /// Where work that takes long is done.
  Executor background() {
    return background;
  }

  /// Starts writing pages in this order, those that there are, where they are read and not written
  /// yet.
  public void ahead(Deck deck, Sheet sheet, int... numbers) {
    Pictures from = pictures;
    Typesetting set = typesetting;
    for (int n : numbers) {
      if (n >= 1 && n <= deck.size() && !deck.page(n).pending()) {
        kept.computeIfAbsent(
            Key.of(deck, n, sheet),
            k ->
                CompletableFuture.supplyAsync(
                    () -> writer.write(deck, n, sheet, from, set), background));
      }
    }
  }
}
