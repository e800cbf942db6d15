package keepline.svg;

import keepline.drawing.Outline;
import keepline.drawing.Outline.Step;

/// An outline in the grammar of SVG's `d` attribute, with absolute coordinates.
final class PathData {
  private final StringBuilder out = new StringBuilder();
  private String x = "";
  private String y = "";

  private PathData() {}

  static String of(Outline outline) {
    PathData data = new PathData();
    outline.steps().forEach(data::add);
    return data.out.toString();
  }

  private void add(Step step) {
    switch (step) {
      case Step.Move m -> {
        out.append('M');
        point(m.x(), m.y());
      }
      case Step.Line l -> line(Numbers.text(l.x()), Numbers.text(l.y()));
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
    x = Numbers.text(toX);
    y = Numbers.text(toY);
    out.append(x).append(' ').append(y);
  }
}
