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
import keepline.stage.NoDisplay;
import keepline.stage.PageView;
import keepline.stage.ReaderPane;
import keepline.stage.ReaderWindow;
import keepline.stage.Toolkit;
import keepline.store.RecentDecks;
import keepline.store.Settings;
import keepline.store.StateFolder;
import keepline.theme.ThemeChoice;
import keepline.view.Finder;
import keepline.view.Miniatures;
import keepline.view.Projection;
import keepline.view.ReaderModel;
import keepline.view.Renderings;

/// Opens a deck in a window: every object that lives as long as the window is made here, in order.
final class WindowLaunch {
  /// The system property with which the build lets the program read the manual by itself.
  private static final String REHEARSAL = "keepline.rehearsal";

  /// The first page is on screen some frames after it is in the page view; what is read beside the
  /// first drawing of it takes half of a machine with two cores from it.
  private static final Executor AFTER_FIRST_PAGE =
      CompletableFuture.delayedExecutor(350, TimeUnit.MILLISECONDS);

  private WindowLaunch() {}

  /// Opens the deck that a start asks for, where its reader left it.
  ///
  /// What was kept and the first page are read while the toolkit starts; the rest is read behind
  /// the open window. Comes back when the window has closed.
  ///
  /// @throws Failure where the deck can't be read or there is no display
  static void open(Start start) throws Failure {
    ExecutorService background = Executors.newSingleThreadExecutor(r -> daemon(r, "deck"));
    Path scratch = Scratch.folder();
    Voice voice = new Voice();
    StateFolder store = new StateFolder(start.folders().state(), voice::say);
    Presence presence = new Presence(start.folders());
    CompletableFuture<Ready> ready =
        CompletableFuture.supplyAsync(() -> ready(start, store, voice, presence), background);
    CompletableFuture<Void> shown = new CompletableFuture<>();
    Runnable first =
        () -> {
          try {
            Toolkit.dress();
            PageView view = new PageView(scratch);
            if (!ready.isDone()) {
              view.node(); // WebKit begins here where there is time, else beside the first frame
            }
            Formulas formulas = new Formulas(scratch.resolve("formulas"));
            window(
                    start,
                    Waiting.await(ready),
                    view,
                    scratch,
                    formulas,
                    store,
                    voice,
                    presence,
                    background)
                .show();
            shown.complete(null);
          } catch (Failure | RuntimeException | Error e) {
            shown.completeExceptionally(e);
            Toolkit.exit();
          }
        };
    try {
      Toolkit.open(first);
    } catch (NoDisplay e) {
      throw new Failure(String.valueOf(e.getMessage()), e);
    }
    Waiting.await(shown);
  }

  /// What a window is made of that asks for no toolkit.
  private record Ready(Opening opening, ThemeChoice theme, KeyHandler keys) {}

  private static Ready ready(Start start, StateFolder store, Voice voice, Presence presence) {
    try {
      Opening opening = Opening.of(start, store, voice, presence);
      ThemeChoice theme = start.theme().orElseGet(() -> theme(opening.settings()));
      return new Ready(opening, theme, KeyHandler.standard());
    } catch (Failure e) {
      throw new CompletionException(e);
    }
  }

  private static ReaderWindow window(
      Start start,
      Ready ready,
      PageView view,
      Path scratch,
      Formulas formulas,
      StateFolder store,
      Voice voice,
      Presence presence,
      ExecutorService background) {
    Opening opening = ready.opening();
    DeckSession session = opening.session();
    KeyHandler keys = ready.keys();
    ReaderModel model =
        new ReaderModel(
            opening.reading(),
            ready.theme(),
            start.text().orElse(opening.settings().textPercent()));
    model.marked(opening.state().marks());
    Remembering memory = new Remembering(model, opening, store, voice);
    Runtime.getRuntime().addShutdownHook(new Thread(memory::close, "keep"));
    Thread.setDefaultUncaughtExceptionHandler(
        new Mishap(Mishap.log(), sentence -> Toolkit.later(() -> model.say(sentence))));
    Renderings renderings = new Renderings(background);
    renderings.pictures(session.folder().pictures()::dataUri);
    renderings.typesetting(formulas::find);
    ReaderPane pane = new ReaderPane(model, new Projection(model, renderings), view, keys.keymap());
    Desk desk =
        new Desk(
            session.folder(),
            model,
            renderings,
            background,
            store,
            new RecentDecks(start.folders().state()),
            memory,
            presence,
            start.follow(),
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
                () -> new PageView(scratch.resolve("miniatures"))),
            Remembering.place(opening.settings()));
    view.onFollow(window::follow);
    presence.onAsked(
        page -> Toolkit.later(() -> window.comeForward(Start.move(model.reading().deck(), page))));
    Runtime.getRuntime().addShutdownHook(new Thread(presence::close, "leave"));
    window.onPlaced(memory::moved);
    formulas.onReady(pane::refresh);
    new FormulasAhead(formulas, background).follow(model);
    pane.layNeighboursOut();
    pane.onShown(
        () -> {
          AFTER_FIRST_PAGE.execute(() -> Toolkit.later(() -> desk.readRest(session)));
          AFTER_FIRST_PAGE.execute(() -> Toolkit.later(window::wearIcon));
          AFTER_FIRST_PAGE.execute(() -> Toolkit.later(pane::readLayers));
          // every move begins with it, and WebKit compiles what it asks when that is first asked
          AFTER_FIRST_PAGE.execute(() -> Toolkit.later(pane::note));
          voice.heardBy(model::say);
          if (Boolean.getBoolean(REHEARSAL)) {
            window.rehearse();
          }
          AFTER_FIRST_PAGE.execute(formulas::start);
          AFTER_FIRST_PAGE.execute(desk::watch);
          AFTER_FIRST_PAGE.execute(() -> presence.here(session.folder().path()));
        });
    return window;
  }

  private static ThemeChoice theme(Settings settings) {
    return ThemeChoice.named(settings.theme()).orElse(new ThemeChoice.FollowSystem());
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
