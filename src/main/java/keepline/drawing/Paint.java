package keepline.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a mark is inked: an area's tone, a line's tone, or both.
///
/// @param fill tone of the area, or null for none
/// @param stroke tone of the line, or null for none
/// @param width of the line in pixels: 1 grid, 1.5 axis and box, 2 data, 3 emphasised
/// @param dash lengths of line and gap in pixels, empty for a solid line
public record Paint(@Nullable Tone fill, @Nullable Tone stroke, double width, List<Double> dash) {
  public Paint {
    dash = List.copyOf(dash);
    if (fill == null && stroke == null) {
      throw new IllegalArgumentException("a mark that is neither filled nor stroked shows nothing");
    }
    if (stroke != null && !(width > 0)) {
      throw new IllegalArgumentException("a line needs a width, not " + width);
    }
  }

  public static Paint fill(Tone tone) {
    return new Paint(tone, null, 0, List.of());
  }

  public static Paint stroke(Tone tone, double width) {
    return new Paint(null, tone, width, List.of());
  }

  public static Paint both(Tone fill, Tone stroke, double width) {
    return new Paint(fill, stroke, width, List.of());
  }

  public Paint dashed(double... lengths) {
    return new Paint(fill, stroke, width, java.util.Arrays.stream(lengths).boxed().toList());
  }
}
