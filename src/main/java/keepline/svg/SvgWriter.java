package keepline.svg;

import keepline.drawing.Drawing;
import keepline.drawing.Mark;

/// Writes a [Drawing] as an SVG element for a page: the same drawing gives the same bytes.
///
/// The element is sized in ems, 15 px to one, so that a figure grows with the page's type; its
/// colours are the custom properties `--text`, `--data-1` and so on; its families are those of the
/// bundled fonts. It carries title and description for people who can't see it and hides the marks
/// from them.
public final class SvgWriter {
  /// Pixels of a drawing in one em of the page.
  public static final double EM = 15;

  private SvgWriter() {}

  /// The drawing as one `<svg>` element, without line breaks.
  ///
  /// @param title the figure's title, or the empty string
  /// @param alt the sentence that says what the figure shows
  public static String write(Drawing drawing, String title, String alt) {
    Markup out = new Markup();
    out.open("svg")
        .attribute("xmlns", "http://www.w3.org/2000/svg")
        .attribute("role", "img")
        .attribute(
            "viewBox",
            "0 0 " + Numbers.text(drawing.width()) + " " + Numbers.text(drawing.height()))
        .attribute(
            "style",
            "width:" + Numbers.text(drawing.width() / EM) + "em;height:auto;max-width:100%")
        .inside();
    out.element("title", title.isEmpty() ? alt : title);
    if (!title.isEmpty()) {
      out.element("desc", alt);
    }
    out.open("g")
        .attribute("aria-hidden", "true")
        .attribute("font-family", "Inter")
        .attribute("font-size", "13")
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
