package keepline.svg;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import keepline.drawing.Mark;
import keepline.drawing.Paint;
import keepline.drawing.Tone;
import keepline.drawing.Type;
import keepline.drawing.Type.Face;
import keepline.drawing.Type.Weight;

/// Writes one mark after the other, attributes in a fixed order.
record MarkWriter(Markup out) {
  private static final Pattern BEYOND = Pattern.compile("[\\x{10000}-\\x{10FFFF}]+");

  void write(Mark mark) {
    switch (mark) {
      case Mark.Path path -> {
        out.open("path").attribute("d", PathData.of(path.outline(), out));
        paint(path.paint());
        out.end();
      }
      case Mark.Box box -> {
        out.open("rect")
            .attribute("x", box.x())
            .attribute("y", box.y())
            .attribute("width", box.width())
            .attribute("height", box.height());
        if (box.radius() > 0) {
          out.attribute("rx", box.radius());
        }
        paint(box.paint());
        out.end();
      }
      case Mark.Disc disc -> {
        out.open("circle")
            .attribute("cx", disc.x())
            .attribute("cy", disc.y())
            .attribute("r", disc.radius());
        paint(disc.paint());
        out.end();
      }
      case Mark.Label label -> label(label);
      case Mark.Group group -> {
        out.open("g").inside();
        group.marks().forEach(this::write);
        out.close("g");
      }
    }
  }

  private void label(Mark.Label label) {
    out.open("text").attribute("x", label.x()).attribute("y", label.y());
    type(label.type());
    switch (label.anchor()) {
      case START -> {}
      case MIDDLE -> out.attribute("text-anchor", "middle");
      case END -> out.attribute("text-anchor", "end");
    }
    out.attribute("fill", colour(label.tone()));
    if (label.halo()) {
      out.attribute("stroke", colour(Tone.PANEL))
          .attribute("stroke-width", 4)
          .attribute("paint-order", "stroke");
    }
    if (keepsBlanks(label.text())) {
      out.attribute("xml:space", "preserve");
    }
    out.inside();
    words(label.text());
    out.close("text");
  }

  /// Characters beyond U+FFFF stand in a class of their own, for which the page's stylesheet names
  /// a face; the page view draws a stray glyph of the first face after each.
  private void words(String text) {
    Matcher m = BEYOND.matcher(text);
    int from = 0;
    while (m.find()) {
      out.text(text.substring(from, m.start()));
      out.open("tspan").attribute("class", "beyond").inside().text(m.group()).close("tspan");
      from = m.end();
    }
    out.text(text.substring(from));
  }

  /// What differs from the drawing's own 13 px Inter; Inter's semi-bold is a family of its own.
  private void type(Type type) {
    if (type.face() == Face.MONO) {
      out.attribute("font-family", "JetBrains Mono");
      if (type.weight() == Weight.SEMIBOLD) {
        out.attribute("font-weight", "700");
      }
    } else if (type.weight() == Weight.SEMIBOLD) {
      out.attribute("font-family", "Inter SemiBold");
    }
    if (type.size() != 13) {
      out.attribute("font-size", type.size());
    }
  }

  private void paint(Paint paint) {
    Tone fill = paint.fill();
    out.attribute("fill", fill == null ? "none" : colour(fill));
    Tone stroke = paint.stroke();
    if (stroke != null) {
      out.attribute("stroke", colour(stroke)).attribute("stroke-width", paint.width());
      if (!paint.dash().isEmpty()) {
        out.attribute(
            "stroke-dasharray",
            paint.dash().stream().map(out::length).collect(Collectors.joining(" ")));
      }
    }
  }

  private static String colour(Tone tone) {
    return "var(--" + tone.role() + ")";
  }

  private static boolean keepsBlanks(String text) {
    return text.startsWith(" ") || text.endsWith(" ") || text.contains("  ");
  }
}
