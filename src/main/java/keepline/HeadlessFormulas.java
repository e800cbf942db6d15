package keepline;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import keepline.check.FormulaEngine;
import keepline.formula.Formulas;
import keepline.html.Mathematics;
import keepline.html.Typesetting;
import keepline.page.Page;
import keepline.stage.NoDisplay;
import keepline.stage.Toolkit;
import org.jspecify.annotations.Nullable;

/// Sets formulas without a window. The toolkit starts with the first page that has any.
final class HeadlessFormulas implements FormulaEngine, AutoCloseable {
  private @Nullable Formulas formulas;
  private @Nullable Failure failure;

  @Override
  public Typesetting set(Page page) {
    try {
      Formulas set = started();
      Waiting.await(set.all(Mathematics.of(page)));
      return set::find;
    } catch (Failure e) {
      failure = e;
      return Typesetting.none();
    }
  }

  /// Why formulas could not be set, if so.
  Optional<Failure> failure() {
    return Optional.ofNullable(failure);
  }

  /// Starts the toolkit without a display, once.
  Formulas started() throws Failure {
    if (failure != null) {
      throw failure;
    }
    if (formulas == null) {
      try {
        Toolkit.headless();
        CompletableFuture<Void> running = new CompletableFuture<>();
        Toolkit.start(
            () -> {
              Toolkit.stay();
              Toolkit.dress(); // before the first engine, or no page sees them
              running.complete(null);
            });
        Waiting.await(running);
      } catch (NoDisplay e) {
        throw new Failure(
            "Formulas were not checked: that needs the system's fontconfig, pango and one font ("
                + e.getMessage()
                + ").",
            e);
      }
      formulas = new Formulas(Scratch.folder().resolve("formulas"));
    }
    return formulas;
  }

  @Override
  public void close() {
    if (formulas != null) {
      Toolkit.exit();
    }
  }
}
