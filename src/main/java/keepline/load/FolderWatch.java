package keepline.load;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Watches a deck's folder and tells once the writing has stopped: editors write a file in several
/// steps, and many save by writing another file and renaming it.
///
/// A folder that vanishes and comes back is watched again.
public final class FolderWatch implements AutoCloseable {
  /// How long nothing may happen before it is told: longer than an editor pauses within one save.
  private static final long QUIET_MILLIS = 60;

  /// How often a folder that is gone is looked for.
  private static final long LOOK_MILLIS = 300;

  private final Path folder;
  private final Consumer<Set<String>> told;
  private final WatchService service;
  private volatile boolean open = true;

  private FolderWatch(Path folder, Consumer<Set<String>> told, WatchService service) {
    this.folder = folder;
    this.told = told;
    this.service = service;
  }

  /// Watches a folder.
  ///
  /// @param told the names of the pages and of `deck.md` that were written, made, renamed or
  ///   deleted; empty where the whole folder has come back. On a thread of its own
  /// @throws IOException where the system has no way to watch a folder
  public static FolderWatch of(Path folder, Consumer<Set<String>> told) throws IOException {
    FolderWatch watch = new FolderWatch(folder, told, folder.getFileSystem().newWatchService());
    watch.register();
    Thread.ofPlatform().daemon().name("keepline-watch").start(watch::run);
    return watch;
  }

  private WatchKey register() throws IOException {
    return folder.register(
        service,
        StandardWatchEventKinds.ENTRY_CREATE,
        StandardWatchEventKinds.ENTRY_MODIFY,
        StandardWatchEventKinds.ENTRY_DELETE);
  }

  private void run() {
    Set<String> changed = new TreeSet<>();
    try {
      while (open) {
        WatchKey key =
            changed.isEmpty() ? service.take() : service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        if (key == null) {
          told.accept(Set.copyOf(changed));
          changed.clear();
        } else {
          note(key, changed);
          if (!key.reset()) {
            comesBack();
            changed.clear();
            told.accept(Set.of());
          }
        }
      }
    } catch (ClosedWatchServiceException e) {
      // nobody wants to know any more
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void note(WatchKey key, Set<String> changed) {
    for (WatchEvent<?> event : key.pollEvents()) {
      @Nullable Object what = event.context();
      if (what instanceof Path path) {
        String name = path.toString();
        if (Listing.markdown(name)) {
          changed.add(name);
        }
      } else {
        changed.add(Listing.DECK); // more happened than the system could tell
      }
    }
  }

  private void comesBack() throws InterruptedException {
    while (open) {
      try {
        if (Files.isDirectory(folder)) {
          register();
          return;
        }
      } catch (IOException e) {
        // gone again
      }
      TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
    }
  }

  @Override
  public void close() {
    open = false;
    try {
      service.close();
    } catch (IOException e) {
      // the thread is a daemon's and ends with the program
    }
  }
}
