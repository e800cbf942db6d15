package keepline.figure.text;

import java.util.List;
import keepline.drawing.Drawing;
import keepline.figure.DataTable;
import keepline.figure.Figure;
import keepline.figure.Words;

/// A drawing made of characters on a grid of cells.
///
/// @param lines without line ends, of any length, at least one of them not blank
public record TextFigure(Words words, List<String> lines) implements Figure.Drawable {
  public TextFigure {
    lines = List.copyOf(lines);
    if (lines.stream().allMatch(String::isBlank)) {
      throw new IllegalArgumentException("a drawing of nothing");
    }
  }

  /// Cells keep their shape: type is 13 px, and down to 12 px where that makes the drawing fit; a
  /// drawing that needs more room still is wider than the panel, which then scrolls.
  @Override
  public Drawing draw(double width) {
    return TextLayout.draw(Cells.of(lines), width);
  }

  /// The lines that hold words or numbers, without strokes.
  @Override
  public DataTable data() {
    List<List<String>> rows =
        lines.stream()
            .map(TextFigure::words)
            .filter(line -> line.codePoints().anyMatch(Character::isLetterOrDigit))
            .map(List::of)
            .toList();
    return new DataTable(List.of("line"), rows);
  }

  private static String words(String line) {
    StringBuilder out = new StringBuilder();
    line.codePoints().forEach(c -> out.appendCodePoint(Glyphs.isDrawn(c) ? ' ' : c));
    return out.toString().strip().replaceAll("\\s+", " ");
  }
}
