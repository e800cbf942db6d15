package keepline.view;

import java.util.List;
import keepline.search.Marked;

/// Text with the places in it that matched what was typed.
///
/// @param marks in order, apart from each other
public record Excerpt(String text, List<Mark> marks) {
  public Excerpt {
    marks = List.copyOf(marks);
  }

  /// A stretch of the text in chars, `from` inclusive, `to` exclusive.
  public record Mark(int from, int to) {}

  public static Excerpt plain(String text) {
    return new Excerpt(text, List.of());
  }

  static Excerpt of(Marked marked) {
    return new Excerpt(
        marked.text(), marked.marks().stream().map(m -> new Mark(m.from(), m.to())).toList());
  }
}
