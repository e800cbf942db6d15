package keepline.drawing;

import java.util.ArrayList;
import java.util.List;

/// The course of a path, step by step, in pixels of the drawing.
public record Outline(List<Step> steps) {
  public Outline {
    steps = List.copyOf(steps);
    if (!steps.isEmpty() && !(steps.getFirst() instanceof Step.Move)) {
      throw new IllegalArgumentException("an outline starts with a move");
    }
  }

  /// One step of a pen.
  public sealed interface Step {
    /// Lift the pen and put it down at a point.
    record Move(double x, double y) implements Step {}

    /// A straight line to a point.
    record Line(double x, double y) implements Step {}

    /// A cubic curve to (x, y) with two control points.
    record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Step {}

    /// A straight line back to the last move.
    record Close() implements Step {}
  }

  /// A straight stroke between two points.
  public static Outline line(double x1, double y1, double x2, double y2) {
    return builder().move(x1, y1).line(x2, y2).build();
  }

  public static Builder builder() {
    return new Builder();
  }

  /// Collects steps; several strokes of one paint belong in one outline, since each mark costs time
  /// on screen.
  public static final class Builder {
    private final List<Step> steps = new ArrayList<>();

    private Builder() {}

    public Builder move(double x, double y) {
      steps.add(new Step.Move(x, y));
      return this;
    }

    public Builder line(double x, double y) {
      steps.add(new Step.Line(x, y));
      return this;
    }

    public Builder curve(double x1, double y1, double x2, double y2, double x, double y) {
      steps.add(new Step.Curve(x1, y1, x2, y2, x, y));
      return this;
    }

    /// A rectangle with corners rounded by `radius` pixels, or sharp ones for 0.
    public Builder box(double x, double y, double width, double height, double radius) {
      double right = x + width;
      double bottom = y + height;
      double r = Math.min(radius, Math.min(width, height) / 2);
      if (r <= 0) {
        return move(x, y).line(right, y).line(right, bottom).line(x, bottom).close();
      }
      // the control points of a quarter circle lie 0.4477 of its radius short of the corner
      double k = 0.4477 * r;
      return move(x + r, y)
          .line(right - r, y)
          .curve(right - k, y, right, y + k, right, y + r)
          .line(right, bottom - r)
          .curve(right, bottom - k, right - k, bottom, right - r, bottom)
          .line(x + r, bottom)
          .curve(x + k, bottom, x, bottom - k, x, bottom - r)
          .line(x, y + r)
          .curve(x, y + k, x + k, y, x + r, y)
          .close();
    }

    public Builder close() {
      steps.add(new Step.Close());
      return this;
    }

    public boolean isEmpty() {
      return steps.isEmpty();
    }

    public Outline build() {
      return new Outline(steps);
    }
  }
}
