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
