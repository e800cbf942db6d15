package keepline.store;

import java.util.Optional;

/// What holds for every deck.
///
/// @param theme the name of the theme choice
/// @param textPercent the size of text
/// @param window where the window was, once there was one
/// @param lastDeck the real path of the deck that was open last, or the empty string
public record Settings(String theme, int textPercent, Optional<Bounds> window, String lastDeck) {
  /// Before the first start.
  public static final Settings FIRST = new Settings("system", 100, Optional.empty(), "");

  /// These settings where they differ from `before`, else those on disk: another window's changes
  /// stay.
  Settings onto(Settings disk, Settings before) {
    return new Settings(
        theme.equals(before.theme) ? disk.theme : theme,
        textPercent == before.textPercent ? disk.textPercent : textPercent,
        window.equals(before.window) ? disk.window : window,
        lastDeck.equals(before.lastDeck) ? disk.lastDeck : lastDeck);
  }
}
