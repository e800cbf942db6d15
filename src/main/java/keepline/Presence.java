package keepline;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import keepline.desktop.Folders;
import keepline.desktop.WindowSocket;
import keepline.store.StateFolder;
import org.jspecify.annotations.Nullable;

/// Makes one deck have one window: a later start on it brings the window forward.
///
/// Starts that keep their state in different places know nothing of each other.
final class Presence implements AutoCloseable {
  private final Folders folders;
  private Consumer<String> asked = page -> {};
  private @Nullable WindowSocket door;

  Presence(Folders folders) {
    this.folders = folders;
  }

  /// Told the page that a later start asks for, by number or id, or the empty string.
  void onAsked(Consumer<String> told) {
    asked = told;
  }

  /// Asks a window that has the deck to come forward, and to show a page.
  ///
  /// @param deck the real path of its folder
  /// @return whether there is such a window
  boolean elsewhere(Path deck, Optional<String> page) {
    return WindowSocket.knock(file(deck), page.orElse(""));
  }

  /// The deck is in this process's window from now on.
  synchronized void here(Path deck) {
    close();
    door = WindowSocket.open(file(deck), page -> asked.accept(page)).orElse(null);
  }

  private Path file(Path deck) {
    return folders.runtime().resolve(StateFolder.key(folders.state() + "\n" + deck) + ".sock");
  }

  @Override
  public synchronized void close() {
    if (door != null) {
      door.close();
      door = null;
    }
  }
}
