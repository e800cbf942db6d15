package keepline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import keepline.desktop.Browser;
import keepline.desktop.Editor;
import keepline.load.DeckFolder;
import keepline.page.Address;
import keepline.page.Page;
import keepline.stage.ReaderWindow;
import keepline.stage.Toolkit;
import keepline.store.RecentDecks;
import keepline.store.Settings;
import keepline.store.StateFolder;
import keepline.view.ReaderModel;
import keepline.view.Renderings;

/// Does what a window asks of the program around it: reads decks, opens addresses, ends the
/// program.
final class Desk implements ReaderWindow.Desk {
  /// How many decks opened lately the palette offers beside the manual.
  private static final int RECENT = 8;

  private final ReaderModel model;
  private final Renderings renderings;
  private final ExecutorService background;
  private final Browser browser;
  private final StateFolder store;
  private final RecentDecks recent;
  private final Remembering memory;
  private final Presence presence;
  private final LiveReload reload;
  private DeckFolder folder;

  Desk(
      DeckFolder folder,
      ReaderModel model,
      Renderings renderings,
      ExecutorService background,
      StateFolder store,
      RecentDecks recent,
      Remembering memory,
      Presence presence,
      boolean follow,
      Browser browser) {
    this.folder = folder;
    this.model = model;
    this.renderings = renderings;
    this.background = background;
    this.store = store;
    this.recent = recent;
    this.memory = memory;
    this.presence = presence;
    this.reload = new LiveReload(model, background, this::again, follow);
    this.browser = browser;
  }

  /// Watches the folder from now on: a saved page is shown anew.
  void watch() {
    reload.watch(folder);
  }

  /// Reads the pages that a session has not read yet, and shows them as they come.
  void readRest(DeckSession session) {
    session.readRest(
        background,
        change ->
            Toolkit.later(
                () -> {
                  if (session.folder() == folder) {
                    model.deckChanged(deck -> StandIn.deck(change.apply(deck)));
                  }
                }));
  }

  @Override
  public void open(Path deck) {
    background.execute(() -> load(deck, true));
  }

  @Override
  public void reload() {
    background.execute(() -> load(folder.path(), false));
  }

  private void load(Path path, boolean another) {
    try {
      DeckFolder opened = Decks.open(path.toString());
      if (another) {
        if (!opened.path().equals(folder.path())
            && presence.elsewhere(opened.path(), opened.openedAt())) {
          throw new Failure("That deck is open in another window, which comes forward.");
        }
        Start start = Start.PLAIN.at(opened.openedAt());
        Opening opening = Opening.of(opened, start, Settings.FIRST, store);
        Toolkit.later(() -> opened(opening));
      } else {
        Toolkit.later(() -> reloaded(opened.after(folder)));
      }
    } catch (Failure e) {
      Toolkit.later(() -> model.say(String.valueOf(e.getMessage())));
    }
  }

  private void opened(Opening opening) {
    shows(opening.session().folder());
    memory.open(opening.state(), () -> model.open(opening.reading(), opening.state().marks()));
    readRest(opening.session());
    background.execute(() -> presence.here(opening.session().folder().path()));
  }

  private void reloaded(DeckFolder now) {
    again(now);
    model.say("The deck is read again.");
  }

  /// Shows the deck from its folder as that has been opened anew.
  void again(DeckFolder now) {
    int first = model.reading().number();
    shows(now);
    DeckSession session = DeckSession.open(now, outline -> first);
    model.deckChanged(deck -> StandIn.deck(session.opened()));
    readRest(session);
  }

  private void shows(DeckFolder now) {
    folder = now;
    reload.watch(now);
    renderings.pictures(now.pictures()::dataUri);
  }

  @Override
  public List<ReaderWindow.Shelved> shelf() {
    List<ReaderWindow.Shelved> shelf = new ArrayList<>();
    Decks.manual().ifPresent(m -> shelf.add(new ReaderWindow.Shelved("the manual", m)));
    for (String deck : recent.latest(RECENT)) {
      Path path = Path.of(deck);
      if (!path.equals(folder.path())
          && Files.exists(path)
          && shelf.stream().noneMatch(s -> same(s.folder(), path))) {
        shelf.add(new ReaderWindow.Shelved(deck, path));
      }
    }
    return shelf;
  }

  private static boolean same(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void browse(String address) {
    try {
      browser.open(address);
      model.say("Opened outside: " + new Address(address).shown());
    } catch (IOException | IllegalArgumentException e) {
      model.say("Nothing here opens " + new Address(address).shown());
    }
  }

  @Override
  public void edit(Page page, int line) {
    try {
      int first = number(page).map(folder::line).orElse(1);
      Editor.ofThisSystem().open(folder.root().resolve(page.file()), Math.max(first, line));
      model.say(page.file() + " opens in your editor; what you save shows here at once.");
    } catch (IOException e) {
      model.say("No editor was found; set $VISUAL to the name of yours.");
    }
  }

  @Override
  public void save(Path file, String text) {
    try {
      StateFolder.save(file, text);
      model.say("Saved as " + file.getFileName() + ".");
    } catch (IOException e) {
      model.say(file + " can't be written; choose another folder.");
    }
  }

  @Override
  public String source(Page page) {
    try {
      Optional<Integer> number = number(page);
      return number.isPresent() ? folder.text(number.get()) : "";
    } catch (IOException e) {
      model.say(page.file() + " can't be read now.");
      return "";
    }
  }

  private Optional<Integer> number(Page page) {
    return folder.outline().number(page.id());
  }

  @Override
  public void closed() {
    memory.close();
    background.shutdownNow();
    // not now: the window is still busy closing
    Toolkit.later(Toolkit::exit);
  }
}
