package keepline.svg;

import keepline.drawing.Drawing;
import keepline.drawing.Mark;

/// Writes a [Drawing] as an SVG element for a page: the same drawing gives the same bytes.
///
/// Its colours are the custom properties `--text`, `--data-1` and so on; its families are those of
/// the bundled fonts. It carries title and description for people who can't see it and hides the
/// marks from them.
public final class SvgWriter {
  /// Pixels of a drawing in one em of the page.
  public static final double EM = 15;

  private SvgWriter() {}

  /// The drawing as one `<svg>` element, without line breaks, sized in ems, so that it grows with
  /// the type around it.
  ///
  /// @param title the figure's title, or the empty string
  /// @param alt the sentence that says what the figure shows
  public static String write(Drawing drawing, String title, String alt) {
    String width = Numbers.text(drawing.width());
    String height = Numbers.text(drawing.height());
    String style = "width:" + Numbers.text(drawing.width() / EM) + "em;height:auto;max-width:100%";
    return element(drawing, 1, new Frame(width, height, style), title, alt);
  }

  /// The drawing for one size of type only, with its lengths in whole and exact pixels of the page:
  /// nothing is left to scale. WebKit draws the letters of an SVG that is scaled by ever so little
  /// (a 64th of a pixel is enough) as outlines, one by one, which takes tens of times as long.
  ///
  /// @param scale pixels of the page in one of the drawing
  public static String exact(Drawing drawing, String title, String alt, double scale) {
    String width = Numbers.text(Math.floor(drawing.width() * scale + 1e-6));
    String height = Numbers.text(Math.ceil(drawing.height() * scale - 1e-6));
    String style = "width:" + width + "px;height:" + height + "px";
    return element(drawing, scale, new Frame(width, height, style), title, alt);
  }

  private record Frame(String width, String height, String style) {}

  private static String element(
      Drawing drawing, double scale, Frame frame, String title, String alt) {
    Markup out = new Markup(scale);
    out.open("svg")
        .attribute("xmlns", "http://www.w3.org/2000/svg")
        .attribute("role", "img")
        .attribute("viewBox", "0 0 " + frame.width() + " " + frame.height())
        .attribute("style", frame.style())
        .inside();
    out.element("title", title.isEmpty() ? alt : title);
    if (!title.isEmpty()) {
      out.element("desc", alt);
    }
    out.open("g")
        .attribute("aria-hidden", "true")
        .attribute("font-family", "Inter")
        .attribute("font-size", 13)
        .attribute("stroke-linejoin", "round")
        .inside();
    MarkWriter marks = new MarkWriter(out);
    for (Mark mark : drawing.marks()) {
      marks.write(mark);
    }
    out.close("g").close("svg");
    return out.toString();
  }
}
