package keepline.foreign;

/// A line of a slide on its way to a page.
///
/// @param line its number in the file, from 1
/// @param text without its line end
/// @param kind what it was in the file
public record Row(int line, String text, LineKind kind) {
  boolean code() {
    return kind == LineKind.CODE;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /// The same line with other text.
  Row with(String other) {
    return other.equals(text) ? this : new Row(line, other, kind);
  }

  /// The same line with nothing on it; its neighbours are apart as they were.
  Row emptied() {
    return new Row(line, "", LineKind.TEXT);
  }
}
