package keepline.store;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Keeps what a window's reader does, behind the window: each change is on disk within a second,
/// the last one when the program ends.
///
/// Where the disk can't be written that is said once, reading goes on, and each further change is
/// tried again. Safe for several threads.
public final class Keeper implements AutoCloseable {
  private static final long PATIENCE = 3_000;

  private final StateFolder folder;
  private final Told told;
  private final Thread thread = new Thread(this::run, "keeper");

  private Settling settling = Settling.STILL;
  private @Nullable Settings settings;
  private final Map<String, DeckState> decks = new LinkedHashMap<>();
  private boolean closed;

  private Settings settingsBefore;
  private final Map<String, DeckState> decksBefore = new LinkedHashMap<>();
  private boolean complained;

  /// What a keeper says, on its own thread.
  public interface Told {
    /// A sentence for the reader.
    void say(String sentence);

    /// What stands on disk of a deck now, another window's marks among it.
    void kept(DeckState state);
  }

  /// @param start what was read of the window's state
  public Keeper(StateFolder folder, Settings start, Told told) {
    this.folder = folder;
    this.told = told;
    this.settingsBefore = start;
    thread.setDaemon(true);
    thread.start();
  }

  /// A keeper that only passes sentences on.
  public static Keeper quiet(StateFolder folder, Settings start, Consumer<String> said) {
    return new Keeper(
        folder,
        start,
        new Told() {
          @Override
          public void say(String sentence) {
            said.accept(sentence);
          }

          @Override
          public void kept(DeckState state) {}
        });
  }

  /// A deck is open now; its state is as it was read.
  public synchronized void opened(DeckState start) {
    decksBefore.put(start.deck(), start);
  }

  public synchronized void changed(Settings now) {
    settings = now;
    changed();
  }

  public synchronized void changed(DeckState now) {
    decks.put(now.deck(), now);
    changed();
  }

  private void changed() {
    boolean still = settling.first().isEmpty();
    settling = settling.changed(now());
    if (still) {
      notifyAll();
    }
  }

  /// Writes what is left, and waits until it is written. Doing so again does nothing.
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    try {
      thread.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      while (awaitDue()) {
        write();
      }
      write();
    } catch (InterruptedException e) {
      write();
    }
  }

  /// @return whether to go on; the end has come where not
  private synchronized boolean awaitDue() throws InterruptedException {
    while (!closed) {
      OptionalLong due = settling.due();
      long left = due.isEmpty() ? 0 : due.getAsLong() - now();
      if (due.isPresent() && left <= 0) {
        return true;
      }
      wait(left);
    }
    return false;
  }

  private void write() {
    Settings window;
    Map<String, DeckState> states;
    synchronized (this) {
      window = settings;
      states = Map.copyOf(decks);
      settings = null;
      decks.clear();
      settling = Settling.STILL;
    }
    try {
      for (DeckState state : states.values()) {
        write(state);
      }
      if (window != null && !window.equals(settingsBefore)) {
        folder.write(window, settingsBefore);
        settingsBefore = window;
      }
    } catch (IOException | SecurityException e) {
      again(window, states);
      complain();
    }
  }

  /// What could not be written waits for the next change, or for the end.
  private synchronized void again(@Nullable Settings window, Map<String, DeckState> states) {
    settings = settings == null ? window : settings;
    states.forEach(decks::putIfAbsent);
  }

  private void write(DeckState state) throws IOException {
    DeckState before = before(state.deck());
    if (!state.equals(before)) {
      DeckState kept = folder.write(state, before);
      synchronized (this) {
        decksBefore.put(state.deck(), state);
      }
      told.kept(kept);
    }
  }

  private synchronized DeckState before(String deck) {
    return decksBefore.getOrDefault(deck, DeckState.fresh(deck));
  }

  private void complain() {
    if (!complained) {
      complained = true;
      told.say("Your place can't be kept: is the disk full or read-only? Reading goes on.");
    }
  }

  private static long now() {
    return System.nanoTime() / 1_000_000;
  }
}
