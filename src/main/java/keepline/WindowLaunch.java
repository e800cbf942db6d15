package keepline;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import keepline.desktop.Browser;
import keepline.keys.KeyHandler;
import keepline.reading.Reading;
import keepline.stage.Fonts;
import keepline.stage.NoDisplay;
import keepline.stage.PageView;
import keepline.stage.ReaderPane;
import keepline.stage.ReaderWindow;
import keepline.stage.Toolkit;
import keepline.theme.ThemeChoice;
import keepline.view.Projection;
import keepline.view.ReaderModel;
import keepline.view.Renderings;
import org.jspecify.annotations.Nullable;

/// Opens a deck in a window: every object that lives as long as the window is made here, in order.
final class WindowLaunch {
  /// The system property with which the build lets the program read the manual by itself.
  private static final String REHEARSAL = "keepline.rehearsal";

  private WindowLaunch() {}

  /// Opens a deck, or the manual where `deck` is null, at a page counted from 1.
  ///
  /// The deck's first page is read while the toolkit starts; the rest is read behind the open
  /// window.
  ///
  /// @throws Failure where the deck can't be read or there is no display
  static void open(@Nullable String deck, int page, ThemeChoice theme, int text) throws Failure {
    keepline.stage.Mark.at("main");
    ExecutorService background = Executors.newSingleThreadExecutor(r -> daemon(r, "deck"));
    Path scratch = Scratch.folder();
    CompletableFuture<DeckSession> session =
        CompletableFuture.supplyAsync(() -> session(deck, page), background);
    CompletableFuture<Void> shown = new CompletableFuture<>();
    Runnable first =
        () -> {
          try {
            keepline.stage.Mark.at("fx started");
            Fonts.load();
            keepline.stage.Mark.at("fonts");
            PageView view = new PageView(scratch);
            keepline.stage.Mark.at("webview");
            DeckSession ses = Waiting.await(session); keepline.stage.Mark.at("session");
            var ww = window(ses, view, theme, text, background); keepline.stage.Mark.at("window made"); ww.show();
            keepline.stage.Mark.at("shown");
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
      DeckSession session, PageView view, ThemeChoice theme, int text, ExecutorService background) {
    Reading start = Reading.at(StandIn.deck(session.opened()), Math.max(1, session.first()));
    ReaderModel model = new ReaderModel(start, theme, text);
    Renderings renderings = new Renderings(background);
    renderings.pictures(session.folder().pictures()::dataUri);
    KeyHandler keys = KeyHandler.standard();
    ReaderPane pane = new ReaderPane(model, new Projection(model, renderings), view, keys.keymap());
    Desk desk =
        new Desk(
            session.folder(),
            model,
            renderings,
            background,
            new Browser(System.getProperty("os.name", "")));
    ReaderWindow window = new ReaderWindow(model, pane, keys, desk);
    view.onFollow(window::follow);
    pane.layNeighboursOut();
    pane.onShown(
        () -> {
          desk.readRest(session);
          if (Boolean.getBoolean(REHEARSAL)) {
            window.rehearse();
          }
        });
    return window;
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
