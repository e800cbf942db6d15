package keepline.reading;

/// A stretch of text.
///
/// @param start the offset of its first character, in UTF-16 units
/// @param end the offset behind its last
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no text from " + start + " to " + end);
    }
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }
}
