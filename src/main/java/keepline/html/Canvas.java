package keepline.html;

import keepline.drawing.Drawing;
import keepline.svg.SvgWriter;

/// What a figure is drawn on: how wide, and whether for this size of type only.
///
/// @param width to draw for, in a drawing's pixels
/// @param scale pixels of the page in one of the drawing; 0 for a drawing that grows with its type
record Canvas(double width, double scale) {
  /// As wide as the panel, in exact pixels.
  static Canvas panel(Sheet sheet) {
    return new Canvas(sheet.panelWidth(), sheet.scale());
  }

  /// As wide as a cover's ornament, in exact pixels.
  static Canvas ornament(Sheet sheet) {
    return new Canvas(sheet.ornamentWidth(), sheet.scale());
  }

  /// Of any width; whoever shows it settles the type's size.
  static Canvas growing(double width) {
    return new Canvas(width, 0);
  }

  /// One of two side by side.
  Canvas half() {
    return new Canvas(Sheet.half(width), scale);
  }

  /// A drawing as markup. One that came out wider than it was to be is made to fit by the page.
  String svg(Drawing drawing, String title, String alt) {
    return scale == 0 || drawing.width() > width
        ? SvgWriter.write(drawing, title, alt)
        : SvgWriter.exact(drawing, title, alt, scale);
  }
}
