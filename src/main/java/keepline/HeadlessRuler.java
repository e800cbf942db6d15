package keepline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import keepline.check.PageRuler;
import keepline.formula.Formulas;
import keepline.html.Pictures;
import keepline.keys.Keymap;
import keepline.page.Deck;
import keepline.reading.Reading;
import keepline.stage.PageView;
import keepline.stage.ReaderPane;
import keepline.stage.Ruler;
import keepline.stage.Toolkit;
import keepline.theme.Theme;
import keepline.theme.ThemeChoice;
import keepline.view.Projection;
import keepline.view.ReaderModel;
import keepline.view.Renderings;
import org.jspecify.annotations.Nullable;

/// Measures pages without a window, in the sizes that every page should fit.
final class HeadlessRuler implements PageRuler {
  private static final int[][] WINDOWS = {{1280, 720}, {1920, 1080}};

  private final HeadlessFormulas engine;
  private final Pictures pictures;
  private @Nullable Failure failure;

  /// @param engine starts the toolkit, and has set the formulas of the deck's pages
  HeadlessRuler(HeadlessFormulas engine, Pictures pictures) {
    this.engine = engine;
    this.pictures = pictures;
  }

  @Override
  public List<Excess> measure(Deck deck) {
    List<Excess> found = new ArrayList<>();
    if (deck.size() == 0) {
      return found;
    }
    try {
      Formulas formulas = engine.started();
      Path scratch = Scratch.folder();
      Ruler ruler = Waiting.onWindowThread(() -> ruler(deck, formulas, scratch));
      for (int[] window : WINDOWS) {
        CompletableFuture<List<Ruler.Out>> measured = new CompletableFuture<>();
        Toolkit.later(() -> ruler.measure(window[0], window[1], measured::complete));
        for (Ruler.Out out : Waiting.await(measured)) {
          String size = window[0] + " x " + window[1];
          found.add(new Excess(out.page(), size, out.lines(), out.across()));
        }
      }
    } catch (Failure e) {
      failure = e;
    }
    return found;
  }

  /// Why nothing could be measured, if so.
  Optional<Failure> failure() {
    return Optional.ofNullable(failure);
  }

  private Ruler ruler(Deck deck, Formulas formulas, Path scratch) {
    ReaderModel model = new ReaderModel(Reading.of(deck), new ThemeChoice.Fixed(Theme.LIGHT), 100);
    Renderings renderings = new Renderings(Runnable::run);
    renderings.pictures(pictures);
    renderings.typesetting(formulas::find);
    Projection projection = new Projection(model, renderings);
    PageView view = new PageView(scratch);
    return new Ruler(model, new ReaderPane(model, projection, view, Keymap.standard()));
  }
}
