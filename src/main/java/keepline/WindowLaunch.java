package keepline;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import keepline.desktop.Browser;
import keepline.formula.Formulas;
import keepline.keys.KeyHandler;
import keepline.reading.Reading;
import keepline.stage.Fonts;
import keepline.stage.NoDisplay;
import keepline.stage.PageView;
import keepline.stage.ReaderPane;
import keepline.stage.ReaderWindow;
import keepline.stage.Toolkit;
import keepline.theme.ThemeChoice;
import keepline.view.Finder;
import keepline.view.Miniatures;
import keepline.view.Projection;
import keepline.view.ReaderModel;
import keepline.view.Renderings;
import org.jspecify.annotations.Nullable;

/// Opens a deck in a window: every object that lives as long as the window is made here, in order.
final class WindowLaunch {
  /// The system property with which the build lets the program read the manual by itself.
  private static final String REHEARSAL = "keepline.rehearsal";

  /// The first page is on screen some frames after it is in the page view.
  private static final Executor AFTER_FIRST_PAGE =
      CompletableFuture.delayedExecutor(120, TimeUnit.MILLISECONDS);

  private WindowLaunch() {}

  /// Opens a deck, or the manual where `deck` is null, at a page counted from 1.
  ///
  /// The deck's first page is read while the toolkit starts; the rest is read behind the open
  /// window.
  ///
  /// @throws Failure where the deck can't be read or there is no display
  static void open(@Nullable String deck, int page, ThemeChoice theme, int text) throws Failure {
    ExecutorService background = Executors.newSingleThreadExecutor(r -> daemon(r, "deck"));
    Path scratch = Scratch.folder();
    CompletableFuture<DeckSession> session =
        CompletableFuture.supplyAsync(() -> session(deck, page), background);
    CompletableFuture<Void> shown = new CompletableFuture<>();
    Runnable first =
        () -> {
          try {
            Fonts.load();
            PageView view = new PageView(scratch);
            Formulas formulas = new Formulas(scratch.resolve("formulas"));
            window(Waiting.await(session), view, scratch, formulas, theme, text, background).show();
            shown.complete(null);
          } catch (Failure | RuntimeException e) {
            shown.completeExceptionally(e);
          }
        };
    try {
      Toolkit.start(first);
    } catch (NoDisplay e) {
      throw new Failure(String.valueOf(e.getMessage()), e);
    }
    Waiting.await(shown);
  }

  private static DeckSession session(@Nullable String deck, int page) {
    try {
      return DeckSession.open(Decks.open(deck), page);
    } catch (Failure e) {
      throw new CompletionException(e);
    }
  }

  private static ReaderWindow window(
      DeckSession session,
      PageView view,
      Path scratch,
      Formulas formulas,
      ThemeChoice theme,
      int text,
      ExecutorService background) {
    Reading start = Reading.at(StandIn.deck(session.opened()), Math.max(1, session.first()));
    ReaderModel model = new ReaderModel(start, theme, text);
    Thread.setDefaultUncaughtExceptionHandler(
        new Mishap(Mishap.log(), sentence -> Toolkit.later(() -> model.say(sentence))));
    Renderings renderings = new Renderings(background);
    renderings.pictures(session.folder().pictures()::dataUri);
    renderings.typesetting(formulas::find);
    KeyHandler keys = KeyHandler.standard();
    ReaderPane pane = new ReaderPane(model, new Projection(model, renderings), view, keys.keymap());
    Desk desk =
        new Desk(
            session.folder(),
            model,
            renderings,
            background,
            new Browser(System.getProperty("os.name", "")));
    Finder finder =
        new Finder(
            model, Executors.newSingleThreadExecutor(r -> daemon(r, "search")), Toolkit::later);
    ReaderWindow window =
        new ReaderWindow(
            model,
            pane,
            keys,
            desk,
            new ReaderWindow.Aids(
                finder,
                new Miniatures(renderings),
                () -> new PageView(scratch.resolve("miniatures"))));
    view.onFollow(window::follow);
    formulas.onReady(pane::refresh);
    pane.layNeighboursOut();
    pane.onShown(
        () -> {
          desk.readRest(session);
          if (Boolean.getBoolean(REHEARSAL)) {
            window.rehearse();
          }
          AFTER_FIRST_PAGE.execute(formulas::start);
        });
    return window;
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
