package keepline;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import keepline.load.DeckFolder;
import keepline.load.FolderWatch;
import keepline.load.UnreadableDeck;
import keepline.page.Deck;
import keepline.page.Page;
import keepline.page.Problem.Severity;
import keepline.reading.Command.Go;
import keepline.reading.Navigator;
import keepline.stage.Toolkit;
import keepline.view.ReaderModel;
import org.jspecify.annotations.Nullable;

/// Keeps the deck in a window as it is on disk: a saved page is shown anew in its place, with
/// everything that its reader has done; other files are read again as a whole.
///
/// A page that has become wrong keeps its last good state on screen, with its problems and a
/// banner, until it is right again.
final class LiveReload {
  private final ReaderModel model;
  private final Executor background;
  private final Consumer<DeckFolder> again;
  private final boolean follow;
  private final Set<String> stale = new HashSet<>();
  private @Nullable FolderWatch watch;

  /// @param background where files are read
  /// @param again shows a folder that was read again, on the window's thread
  /// @param follow whether the window goes to the page that was saved
  LiveReload(ReaderModel model, Executor background, Consumer<DeckFolder> again, boolean follow) {
    this.model = model;
    this.background = background;
    this.again = again;
    this.follow = follow;
  }

  /// Watches another folder from now on, or none where this system can't.
  synchronized void watch(DeckFolder folder) {
    if (watch != null) {
      watch.close();
    }
    try {
      watch =
          FolderWatch.of(folder.root(), names -> background.execute(() -> changed(folder, names)));
    } catch (IOException e) {
      watch = null; // Ctrl+R reads it again all the same
    }
  }

  private void changed(DeckFolder folder, Set<String> names) {
    try {
      DeckFolder now = DeckFolder.open(folder.path()).after(folder);
      if (folder.touchedBy(names) || !files(now).equals(files(folder))) {
        int changed = follow ? now.changedFrom(folder) : 0;
        Toolkit.later(() -> shown(now, changed));
        return;
      }
    } catch (UnreadableDeck e) {
      Toolkit.later(() -> model.say("The deck is gone; this is what was read of it."));
      return;
    }
    List<String> files = files(folder);
    for (String name : names) {
      int number = files.indexOf(name) + 1;
      if (number > 0) {
        Page page = folder.read(number);
        Toolkit.later(() -> put(folder, page));
      }
    }
  }

  /// Shows a deck that was read again.
  ///
  /// @param changed the page to go to, or 0
  private void shown(DeckFolder now, int changed) {
    again.accept(now);
    if (changed > 0) {
      model.moved(Navigator.go(model.reading(), new Go.ToNumber(changed)));
    }
  }

  private static List<String> files(DeckFolder folder) {
    return folder.outline().pages().stream().map(Page::file).toList();
  }

  private void put(DeckFolder folder, Page page) {
    Deck deck = model.reading().deck();
    int number = deck.number(page.id()).orElse(0);
    if (number == 0) {
      return;
    }
    Page before = deck.page(number);
    boolean kept =
        wrong(page) && !before.pending() && (stale.contains(page.id()) || !wrong(before));
    if (kept) {
      stale.add(page.id());
    } else {
      stale.remove(page.id());
    }
    model.stale(
        page.id(),
        kept
            ? page.file() + " has a mistake since it was saved; below is its last good state."
            : "");
    Page shown = kept ? before.withProblems(page.problems()) : page;
    model.deckChanged(was -> folder.completed(was.with(number, shown)));
    if (follow) {
      model.moved(Navigator.go(model.reading(), new Go.ToNumber(number)));
    }
  }

  private static boolean wrong(Page page) {
    return page.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR);
  }
}
