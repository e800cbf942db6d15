package keepline.svg;

import keepline.drawing.Outline;
import keepline.drawing.Outline.Step;

/// An outline in the grammar of SVG's `d` attribute, with absolute coordinates.
final class PathData {
  private final StringBuilder out = new StringBuilder();
  private String x = "";
  private String y = "";

  private final Markup lengths;

  private PathData(Markup lengths) {
    this.lengths = lengths;
  }

  static String of(Outline outline, Markup lengths) {
    PathData data = new PathData(lengths);
    outline.steps().forEach(data::add);
    return data.out.toString();
  }

  private void add(Step step) {
    switch (step) {
      case Step.Move m -> {
        out.append('M');
        point(m.x(), m.y());
      }
      case Step.Line l -> line(lengths.length(l.x()), lengths.length(l.y()));
      case Step.Curve c -> {
        out.append('C');
        point(c.x1(), c.y1());
        out.append(' ');
        point(c.x2(), c.y2());
        out.append(' ');
        point(c.x(), c.y());
      }
      case Step.Close _ -> {
        out.append('Z');
        x = "";
        y = "";
      }
    }
  }

  private void line(String toX, String toY) {
    if (toY.equals(y)) {
      out.append('H').append(toX);
    } else if (toX.equals(x)) {
      out.append('V').append(toY);
    } else {
      out.append('L').append(toX).append(' ').append(toY);
    }
    x = toX;
    y = toY;
  }

  private void point(double toX, double toY) {
    x = lengths.length(toX);
    y = lengths.length(toY);
    out.append(x).append(' ').append(y);
  }
}
