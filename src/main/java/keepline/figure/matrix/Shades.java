package keepline.figure.matrix;

import keepline.drawing.Tone;
import org.jspecify.annotations.Nullable;

/// The shade of each number of one matrix figure.
///
/// @param low the number of the lightest step
/// @param high the number of the darkest step
record Shades(Scale scale, double low, double high) {
  private static final int STEPS = 7;

  static Shades of(MatrixFigure matrix) {
    double low = 0;
    double high = 0;
    for (Panel panel : matrix.panels()) {
      for (int i = 0; i < panel.rows().size(); i++) {
        for (int j = 0; j < panel.columns().size(); j++) {
          low = Math.min(low, panel.value(i, j));
          high = Math.max(high, panel.value(i, j));
        }
      }
    }
    double reach = Math.max(-low, high);
    return matrix.scale() == Scale.DIV
        ? new Shades(Scale.DIV, -reach, reach)
        : new Shades(matrix.scale(), low, high);
  }

  /// The tone of a cell, or null for a masked one.
  @Nullable Tone fill(double value) {
    double part = high > low ? (value - low) / (high - low) : 0.5;
    return switch (scale) {
      case MASK -> value == 0 ? null : Tone.DATA_1;
      case SEQ -> Tone.seq(step(part * STEPS + 1));
      case DIV -> Tone.div(step(Math.rint(part * (STEPS - 1)) + 1));
    };
  }

  private static int step(double at) {
    return (int) Math.clamp(Math.floor(at), 1, STEPS);
  }
}
