package keepline.figure.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import keepline.drawing.Drawing;
import keepline.figure.DataTable;
import keepline.figure.Figure;
import keepline.figure.Words;

/// Pictures of few cells, in rows of panels, whole or cut in patches.
///
/// @param strips at least one
/// @param numbered whether patches have numbers, in sequence through all panels
/// @param first the first patch's number
/// @param arrows whether an arrow leads from each panel to the next in its row
/// @param looks lines between numbered patches
/// @param columns the most panels side by side
public record GridFigure(
    Words words,
    List<Strip> strips,
    boolean numbered,
    int first,
    boolean arrows,
    List<Look> looks,
    int columns)
    implements Figure.Drawable {
  public GridFigure {
    strips = List.copyOf(strips);
    looks = List.copyOf(looks);
    if (strips.isEmpty()) {
      throw new IllegalArgumentException("a grid without a picture");
    }
    if (!looks.isEmpty() && !numbered) {
      throw new IllegalArgumentException("a line leads from a number to a number");
    }
  }

  Stream<Panel> panels() {
    return strips.stream().flatMap(strip -> strip.panels().stream());
  }

  @Override
  public Drawing draw(double width) {
    return words.ornament() ? GridOrnament.draw(this, width) : GridLayout.draw(this, width);
  }

  @Override
  public boolean computed() {
    return panels().anyMatch(Panel::computed);
  }

  /// Each panel's size, how it was worked out, its cells counted by level, and its patches.
  @Override
  public DataTable data() {
    List<List<String>> rows = new ArrayList<>();
    int next = first;
    int index = 0;
    for (Strip strip : strips) {
      for (Panel panel : strip.panels()) {
        index++;
        String name = panel.name().isEmpty() ? "panel " + index : panel.name();
        String prefix = strip.title().isEmpty() ? "" : strip.title() + ": ";
        panel(rows, prefix + name, panel, next);
        next += panel.patches();
      }
    }
    looks.forEach(look -> rows.add(List.of("line", look.shown(), look.label())));
    return new DataTable(List.of("picture", "what", "value"), rows);
  }

  private void panel(List<List<String>> rows, String name, Panel panel, int from) {
    Bitmap bitmap = panel.bitmap();
    rows.add(List.of(name, "cells", bitmap.size() + " = " + bitmap.levels().size()));
    if (!panel.recipe().isEmpty()) {
      rows.add(List.of(name, "worked out as", panel.recipe()));
    }
    panel.measures().forEach(m -> rows.add(List.of(name, m.name(), m.value())));
    for (int level = Bitmap.MOST; level >= 0; level--) {
      long count = bitmap.count(level);
      if (count > 0) {
        rows.add(List.of(name, "cells of grey " + level, Long.toString(count)));
      }
    }
    if (panel.isCut()) {
      String count = Integer.toString(panel.patches());
      String numbers = numbered ? ", " + from + " to " + (from + panel.patches() - 1) : "";
      String what = "patches of %d × %d".formatted(panel.patch(), panel.patch());
      rows.add(List.of(name, what, count + numbers));
    }
  }
}
