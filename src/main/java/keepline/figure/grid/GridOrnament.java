package keepline.figure.grid;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import keepline.drawing.Drawing;
import keepline.drawing.Mark;
import keepline.drawing.Outline;
import keepline.drawing.Paint;
import keepline.drawing.Tone;

/// Pictures without a word, one under another where they would get small: what decorates a divider.
final class GridOrnament {
  private static final double TALLEST = 440;
  private static final double SMALLEST = 150;

  private GridOrnament() {}

  static Drawing draw(GridFigure grid, double width) {
    int count = grid.pictures().size();
    int wide = grid.pictures().stream().mapToInt(p -> p.raster().width()).max().orElseThrow();
    int high = grid.pictures().stream().mapToInt(p -> p.raster().height()).max().orElseThrow();
    int across = width / count >= SMALLEST ? count : 1;
    int down = (count + across - 1) / across;
    // pictures stand a cell apart
    double pitch = Math.min(width / (across * (wide + 1) - 1), TALLEST / (down * (high + 1) - 1));
    Map<Tone, Outline.Builder> fills = new EnumMap<>(Tone.class);
    for (int i = 0; i < count; i++) {
      double left = i % across * (wide + 1) * pitch;
      double top = Math.floorDiv(i, across) * (high + 1) * pitch;
      GridLayout.cells(grid.pictures().get(i).raster(), left, top, pitch, 0.12 * pitch, fills);
    }
    List<Mark> marks = new ArrayList<>();
    fills.forEach((tone, outline) -> marks.add(new Mark.Path(outline.build(), Paint.fill(tone))));
    return new Drawing(width, (down * (high + 1) - 1) * pitch, marks);
  }
}
