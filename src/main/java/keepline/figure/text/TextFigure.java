package keepline.figure.text;

import java.util.List;
import keepline.drawing.Drawing;
import keepline.figure.DataTable;
import keepline.figure.Figure;
import keepline.figure.Words;

/// A drawing made of characters on a grid of cells.
///
/// @param lines without line ends
public record TextFigure(Words words, List<String> lines) implements Figure {
  @Override
  public Drawing draw(double width) {
    return new Drawing(width, 10, List.of());
  }

  @Override
  public DataTable data() {
    return new DataTable(List.of("line"), lines.stream().map(List::of).toList());
  }
}
