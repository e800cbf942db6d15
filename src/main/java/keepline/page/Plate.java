package keepline.page;

import keepline.figure.Outcome;

/// One thing in the figure panel.
public sealed interface Plate {
  /// A figure block, drawn or broken.
  record Figured(Outcome outcome) implements Plate {}

  /// A paragraph that was one image alone.
  ///
  /// @param path inside the deck's folder, with `/` between names
  /// @param alt what it shows
  /// @param caption its title in Markdown, or the empty string
  record Picture(String path, String alt, String caption) implements Plate {}
}
