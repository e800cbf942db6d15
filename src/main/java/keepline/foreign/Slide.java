package keepline.foreign;

import java.util.List;

/// One slide as a page's Markdown.
///
/// @param id unique in its slideshow, of letters, digits and hyphens
/// @param titled whether its author gave it a title; else it has a number for one
/// @param line the first one in the file that is the slide's own
/// @param lastLine the last one
/// @param rows the first is the page's title; a row's line may lie outside the slide where a
///   definition stands elsewhere in the file
/// @param remarks what could not be taken over
public record Slide(
    String id, boolean titled, int line, int lastLine, List<Row> rows, List<Remark> remarks) {
  public Slide {
    rows = List.copyOf(rows);
    remarks = List.copyOf(remarks);
  }

  /// This slide under another id.
  Slide named(String other) {
    return new Slide(other, titled, line, lastLine, rows, remarks);
  }
}
