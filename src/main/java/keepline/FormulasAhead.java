package keepline;

import java.util.List;
import java.util.concurrent.Executor;
import keepline.formula.Formula;
import keepline.formula.Formulas;
import keepline.html.Mathematics;
import keepline.page.Deck;
import keepline.page.Page;
import keepline.view.ReaderModel;
import org.jspecify.annotations.Nullable;

/// Has the formulas of a deck set once it is read, so that no page waits for its own and the engine
/// that sets them can go.
final class FormulasAhead {
  /// So many of a deck at the most. Those of later pages are set when they are asked for.
  private static final int MOST = 300;

  private final Formulas formulas;
  private final Executor background;
  private @Nullable Deck seen;

  FormulasAhead(Formulas formulas, Executor background) {
    this.formulas = formulas;
    this.background = background;
  }

  /// Begins with each deck that the model shows.
  void follow(ReaderModel model) {
    model.onChange(() -> seen(model.reading().deck()));
  }

  @SuppressWarnings("ReferenceEquality") // a deck read anew is another deck
  private void seen(Deck deck) {
    if (deck != seen) {
      seen = deck;
      background.execute(() -> set(deck));
    }
  }

  private void set(Deck deck) {
    if (deck.pages().stream().anyMatch(Page::pending)) {
      return;
    }
    List<Formula> all =
        deck.pages().stream()
            .flatMap(page -> Mathematics.of(page).stream())
            .distinct()
            .limit(MOST)
            .toList();
    if (!all.isEmpty()) {
      var _ = formulas.all(all);
    }
  }
}
