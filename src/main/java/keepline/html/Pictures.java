package keepline.html;

import java.util.Optional;

/// Where the pages' images come from: `html` reads no files itself.
@FunctionalInterface
public interface Pictures {
  /// An image of the deck as a data URI.
  ///
  /// @param path inside the deck's folder, with `/` between names
  /// @param maxWidthPx no more pixels across than this are of use
  /// @return empty while the image isn't at hand, or can't be
  Optional<String> dataUri(String path, int maxWidthPx);

  /// No images at all: their words stand for them.
  static Pictures none() {
    return (path, width) -> Optional.empty();
  }
}
