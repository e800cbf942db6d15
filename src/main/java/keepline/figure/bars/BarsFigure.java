package keepline.figure.bars;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import keepline.drawing.Drawing;
import keepline.figure.DataTable;
import keepline.figure.Figure;
import keepline.figure.Role;
import keepline.figure.Words;

/// Labelled values as lengths from a common zero.
///
/// @param unit of all values, or the empty string
/// @param series names of the one or two values a bar has; of a single one it may be empty
/// @param bars at least one, each with a value a series
/// @param marked labels to emphasise
/// @param role of the first series
public record BarsFigure(
    Words words, String unit, List<String> series, List<Bar> bars, Set<String> marked, Role role)
    implements Figure.Drawable {
  public BarsFigure {
    series = List.copyOf(series);
    bars = List.copyOf(bars);
    marked = Set.copyOf(marked);
    int many = series.size();
    if (many < 1 || many > 2 || bars.isEmpty()) {
      throw new IllegalArgumentException("bars need one or two series and at least one line");
    }
    if (bars.stream().anyMatch(bar -> bar.values().size() != many)) {
      throw new IllegalArgumentException("every line has a value a series");
    }
  }

  @Override
  public Drawing draw(double width) {
    return BarsLayout.draw(this, width);
  }

  @Override
  public boolean quantities() {
    return true;
  }

  @Override
  public DataTable data() {
    List<String> head = new ArrayList<>(List.of(""));
    for (String name : series) {
      String plain = name.isEmpty() ? "value" : name;
      head.add(unit.isEmpty() ? plain : plain + " (" + unit + ")");
    }
    List<List<String>> rows = new ArrayList<>();
    for (Bar bar : bars) {
      List<String> row = new ArrayList<>(List.of(bar.label()));
      row.addAll(bar.values());
      rows.add(row);
    }
    return new DataTable(head, rows);
  }
}
