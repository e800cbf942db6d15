package keepline.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// The folder that holds the state: `window.json`, and `decks/NAME-HASH.json` for each deck, where
/// the hash is that of the real path of its folder.
///
/// What can't be used is set aside under another name, never overwritten. Writing merges with what
/// another window has written since. Safe for several threads and processes.
public final class StateFolder {
  /// How long it is remembered that a mark was taken away.
  private static final long MEMORY = TimeUnit.DAYS.toMillis(90);

  private final Path folder;
  private final Consumer<String> told;

  /// @param folder made when the first state is written
  /// @param told one sentence for the reader, on whatever thread comes upon its cause
  public StateFolder(Path folder, Consumer<String> told) {
    this.folder = folder.toAbsolutePath();
    this.told = told;
  }

  /// Writes a text to a file of the reader's choice, whole or not at all.
  ///
  /// @throws IOException where it can't be written; what stood there before is left
  public static void save(Path file, String text) throws IOException {
    StateFiles.write(file.toAbsolutePath(), text);
  }

  /// A short name for a deck's path, the same on every start.
  public static String key(String path) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(path.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// The window's state; that of a first start where there is none that can be used.
  public Settings settings() {
    try {
      return settings(window());
    } catch (IOException e) {
      return Settings.FIRST; // writing will fail as well, and say so
    }
  }

  /// A deck's state; that of a first opening where there is none that can be used.
  ///
  /// @param path the real path of the deck's folder
  public DeckState deck(String path) {
    try {
      return deck(path, file(path));
    } catch (IOException e) {
      return DeckState.fresh(path);
    }
  }

  /// Writes the window's state.
  ///
  /// @param before what this window read or wrote last
  /// @return what stands on disk now
  /// @throws IOException where the disk is full or can't be written
  public Settings write(Settings now, Settings before) throws IOException {
    StateFiles.makeFolder(folder);
    return FileGate.alone(
        lock(window()),
        () -> {
          Settings merged = now.onto(settings(window()), before);
          StateFiles.write(window(), SettingsFile.write(merged));
          return merged;
        });
  }

  /// Writes a deck's state.
  ///
  /// @param before what this window read or wrote last
  /// @return what stands on disk now
  /// @throws IOException where the disk is full or can't be written
  public DeckState write(DeckState now, DeckState before) throws IOException {
    Path file = file(now.deck());
    StateFiles.makeFolder(folder);
    StateFiles.makeFolder(folder.resolve("decks"));
    return FileGate.alone(
        lock(file),
        () -> {
          DeckState both = now.onto(deck(now.deck(), file), before);
          DeckState merged =
              new DeckState(
                  both.deck(),
                  both.place(),
                  both.history(),
                  both.read(),
                  both.marks().forgotten(System.currentTimeMillis() - MEMORY));
          StateFiles.write(file, DeckFile.write(merged));
          return merged;
        });
  }

  private Settings settings(Path file) throws IOException {
    return usable(file, SettingsFile::read).orElse(Settings.FIRST);
  }

  private DeckState deck(String path, Path file) throws IOException {
    return usable(file, DeckFile::read)
        .filter(s -> s.deck().equals(path))
        .orElseGet(() -> DeckState.fresh(path));
  }

  private interface Reading<T> {
    T of(String text) throws Unusable;
  }

  private <T> Optional<T> usable(Path file, Reading<T> reading) throws IOException {
    try {
      Optional<String> text = StateFiles.read(file);
      return text.isEmpty() ? Optional.empty() : Optional.of(reading.of(text.get()));
    } catch (Unusable e) {
      told.accept(sentence(e.why(), StateFiles.setAside(file, e.why())));
      return Optional.empty();
    }
  }

  private static String sentence(Unusable.Why why, Path aside) {
    return switch (why) {
      case BROKEN -> "What was kept of your place is damaged; it lies in " + aside + " now.";
      case NEWER ->
          "What was kept of your place is from a later version; it lies in " + aside + " now.";
    };
  }

  private Path window() {
    return folder.resolve("window.json");
  }

  private Path file(String deck) {
    return folder.resolve("decks").resolve(name(deck) + "-" + key(deck) + ".json");
  }

  /// The folder's own name as far as every disk takes it, for people who look.
  private static String name(String deck) {
    String last = deck.substring(Math.max(deck.lastIndexOf('/'), deck.lastIndexOf('\\')) + 1);
    String plain = last.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return plain.substring(0, Math.min(plain.length(), 40));
  }

  private static Path lock(Path file) {
    return file.resolveSibling(file.getFileName() + ".lock");
  }
}
