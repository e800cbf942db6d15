package keepline.svg;

import java.util.stream.Collectors;
import keepline.drawing.Mark;
import keepline.drawing.Paint;
import keepline.drawing.Tone;
import keepline.drawing.Type;
import keepline.drawing.Type.Face;
import keepline.drawing.Type.Weight;

/// Writes one mark after the other, attributes in a fixed order.
record MarkWriter(Markup out) {

  void write(Mark mark) {
    switch (mark) {
      case Mark.Path path -> {
        out.open("path").attribute("d", PathData.of(path.outline()));
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
    out.inside().text(label.text()).close("text");
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
            paint.dash().stream().map(Numbers::text).collect(Collectors.joining(" ")));
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
