package keepline.search;

import java.util.List;

/// Text with the places in it that matched.
///
/// @param marks in order, apart from each other, inside the text
public record Marked(String text, List<Span> marks) {
  public Marked {
    marks = List.copyOf(marks);
    int end = 0;
    for (Span mark : marks) {
      if (mark.from() < end || mark.to() > text.length()) {
        throw new IllegalArgumentException("no mark " + mark + " in \"" + text + "\"");
      }
      end = mark.to();
    }
  }

  /// A stretch of text in chars, `from` inclusive, `to` exclusive.
  public record Span(int from, int to) {
    public Span {
      if (from < 0 || to <= from) {
        throw new IllegalArgumentException("no text from " + from + " to " + to);
      }
    }
  }

  /// Text in which nothing matched.
  public static Marked plain(String text) {
    return new Marked(text, List.of());
  }
}
