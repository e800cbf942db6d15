package keepline.figure.grid;

import java.util.ArrayList;
import java.util.List;
import keepline.drawing.Drawing;
import keepline.figure.DataTable;
import keepline.figure.Figure;
import keepline.figure.Words;

/// Pictures of few cells, side by side.
///
/// @param pictures at least one
/// @param patch the side of the squares they are cut into, in cells; 0 where they are whole
/// @param numbered whether the patches carry their numbers
/// @param links lines between patches
/// @param columns the most pictures in a row; 0 for as many as fit
public record GridFigure(
    Words words, List<Cells> pictures, int patch, boolean numbered, List<Link> links, int columns)
    implements Figure.Drawable {
  public GridFigure {
    pictures = List.copyOf(pictures);
    links = List.copyOf(links);
    if (pictures.isEmpty()) {
      throw new IllegalArgumentException("a grid needs a picture");
    }
    for (Cells picture : pictures) {
      boolean even =
          patch == 0
              || (picture.raster().width() % patch == 0 && picture.raster().height() % patch == 0);
      if (!even) {
        throw new IllegalArgumentException("patches of " + patch + " don't cut it evenly");
      }
    }
  }

  @Override
  public Drawing draw(double width) {
    return words.ornament() ? GridOrnament.draw(this, width) : new GridLayout(this, width).draw();
  }

  @Override
  public boolean computed() {
    return pictures.stream().anyMatch(Cells::computed);
  }

  /// A row a picture, with counts, then a row a line.
  @Override
  public DataTable data() {
    List<List<String>> rows = new ArrayList<>();
    for (Cells picture : pictures) {
      Raster raster = picture.raster();
      rows.add(
          List.of(
              picture.name(),
              raster.width() + " × " + raster.height(),
              Long.toString(raster.dark()),
              picture.patches(patch) == 0 ? "" : Integer.toString(picture.patches(patch)),
              picture.origin()));
    }
    for (Link link : links) {
      String way = "patch " + link.from() + " → patch " + link.to();
      rows.add(List.of("line", "", "", way, ""));
    }
    return new DataTable(List.of("picture", "cells", "dark cells", "patches", "from"), rows);
  }
}
