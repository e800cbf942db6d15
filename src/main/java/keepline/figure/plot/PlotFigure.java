package keepline.figure.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import keepline.drawing.Drawing;
import keepline.figure.DataTable;
import keepline.figure.Figure;
import keepline.figure.Reals;
import keepline.figure.Words;

/// Marks over two scales, in one panel or several small ones.
///
/// @param panels at least one
/// @param equal whether one unit is as long on both axes, as a plane asks for
/// @param low whether it makes do with two thirds of the usual height
public record PlotFigure(Words words, List<Panel> panels, boolean equal, boolean low)
    implements Figure.Drawable {
  private static final int SAMPLES = 6;

  public PlotFigure {
    panels = List.copyOf(panels);
    if (panels.isEmpty()) {
      throw new IllegalArgumentException("a plot needs axes");
    }
  }

  @Override
  public Drawing draw(double width) {
    return words.ornament() ? PlotOrnament.draw(this, width) : PlotLayout.draw(this, width);
  }

  @Override
  public boolean computed() {
    return panels.stream().flatMap(panel -> panel.marks().stream()).anyMatch(PlotMark::computed);
  }

  /// Points that stand on a curve of a formula come from there.
  @Override
  public boolean quantities() {
    return !computed()
        && panels.stream().flatMap(panel -> panel.marks().stream()).anyMatch(PlotMark::quantities);
  }

  /// The axes with their ends, then every typed point; of a formula a few points of its curve.
  @Override
  public DataTable data() {
    List<List<String>> rows = new ArrayList<>();
    for (Panel panel : panels) {
      String prefix = panel.title().isEmpty() ? "" : panel.title() + ": ";
      axis(rows, prefix + "x, " + panel.x().title(), panel.x());
      axis(rows, prefix + "y, " + panel.y().title(), panel.y());
      panel.marks().forEach(mark -> mark(rows, prefix, mark));
    }
    return new DataTable(List.of("what", "x", "y", "label"), rows);
  }

  private static void axis(List<List<String>> rows, String name, Axis axis) {
    String ends = Reals.shown(axis.from() + " to " + axis.to());
    rows.add(name.contains("x, ") ? row(name, ends, "", "") : row(name, "", ends, ""));
  }

  private static void mark(List<List<String>> rows, String prefix, PlotMark mark) {
    String name = prefix + mark.name();
    switch (mark) {
      case PlotMark.Line line -> {
        line.typed().forEach(dot -> rows.add(dot(name, dot)));
        if (!line.formula().isEmpty()) {
          String called = name + " = " + line.formula();
          line.strokes().forEach(stroke -> samples(rows, called, stroke));
        }
      }
      case PlotMark.Points points -> points.dots().forEach(dot -> rows.add(dot(name, dot)));
      case PlotMark.Area area ->
          rows.add(across(name, area.side(), area.from().text() + " to " + area.to().text()));
      case PlotMark.Rule rule -> rows.add(across(name, rule.side(), rule.at().text()));
      case PlotMark.Note note ->
          rows.add(row(prefix + "label", note.x().text(), note.y().text(), note.name()));
      case PlotMark.Arrows arrows -> {
        String count = arrows.arrows().size() + " arrows";
        rows.add(row(name + " = " + arrows.formula(), "", "", count));
      }
    }
  }

  private static void samples(List<List<String>> rows, String name, List<Spot> stroke) {
    int last = stroke.size() - 1;
    for (int i = 0; i < SAMPLES && last >= 0; i++) {
      Spot spot = stroke.get((int) Math.round((double) last * i / (SAMPLES - 1)));
      rows.add(row(name, number(spot.x()), number(spot.y()), ""));
    }
  }

  private static List<String> dot(String name, PlotMark.Dot dot) {
    return row(name, dot.x().text(), dot.y().text(), dot.label());
  }

  private static List<String> across(String name, PlotMark.Side side, String at) {
    return side == PlotMark.Side.X ? row(name, at, "", "") : row(name, "", at, "");
  }

  private static List<String> row(String name, String x, String y, String label) {
    return List.of(name, Reals.shown(x), Reals.shown(y), label);
  }

  private static String number(double value) {
    boolean plain = value == 0 || (Math.abs(value) >= 1e-3 && Math.abs(value) < 1e5);
    return String.format(Locale.ROOT, plain ? "%.3f" : "%.2e", value);
  }
}
