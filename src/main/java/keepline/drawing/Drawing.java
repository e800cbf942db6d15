package keepline.drawing;

import java.util.List;

/// A finished figure: marks on a sheet of `width` by `height` pixels, y down, later marks over
/// earlier ones.
///
/// @param width in pixels, above 0
/// @param height in pixels, above 0
/// @param marks in painting order
public record Drawing(double width, double height, List<Mark> marks) {
  public Drawing {
    if (!(width > 0) || !(height > 0)) {
      throw new IllegalArgumentException(
          "a drawing needs an extent, not " + width + " x " + height);
    }
    marks = List.copyOf(marks);
  }
}
