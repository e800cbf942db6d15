package keepline.drawing;

import java.util.List;
import keepline.drawing.Mark.Anchor;

/// Words broken into lines, ready to be placed.
///
/// @param lines at least one
/// @param leading distance from line to line in pixels
public record Paragraph(List<String> lines, Type type, double leading) {
  /// How far, in ems, the baseline lies below the middle of a line's capitals.
  private static final double CAPITAL_MIDDLE = 0.364;

  public Paragraph {
    lines = List.copyOf(lines);
  }

  /// The text broken for a column of this width in pixels.
  public static Paragraph of(String text, Type type, double width, double leading) {
    return new Paragraph(Metrics.wrap(text, type, width), type, leading);
  }

  public double height() {
    return lines.size() * leading;
  }

  /// The baseline, in pixels, of a line whose capitals stand in the middle of a height.
  public static double baseline(double top, double height, Type type) {
    return top + height / 2 + CAPITAL_MIDDLE * type.size();
  }

  /// Puts the lines under `top`, each anchored at `x`.
  public void place(List<Mark> marks, double x, double top, Anchor anchor, Tone tone) {
    double y = baseline(top, leading, type);
    for (String line : lines) {
      if (!line.isEmpty()) {
        marks.add(new Mark.Label(x, y, line, type, anchor, tone));
      }
      y += leading;
    }
  }
}
