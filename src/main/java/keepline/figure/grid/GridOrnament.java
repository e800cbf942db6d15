package keepline.figure.grid;

import java.util.List;
import keepline.drawing.Drawing;

/// A grid without a word: its pictures alone.
final class GridOrnament {
  private GridOrnament() {}

  static Drawing draw(GridFigure grid, double width) {
    List<Strip> strips =
        grid.strips().stream()
            .map(s -> new Strip("", s.panels().stream().map(p -> p.cut("", p.patch())).toList()))
            .toList();
    return GridLayout.draw(
        new GridFigure(grid.words(), strips, false, grid.first(), false, List.of(), grid.columns()),
        width);
  }
}
