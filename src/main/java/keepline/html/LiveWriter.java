package keepline.html;

import java.util.LinkedHashMap;
import java.util.Map;
import keepline.drawing.Drawing;
import keepline.figure.Words;
import keepline.live.LiveFigure;
import keepline.live.Param;
import keepline.live.Turned;
import keepline.live.Value;

/// Writes a live figure: its drawing, the strip of knobs with what comes out, and the sentence that
/// says what to notice. A turn replaces the drawing and a few texts ([Bridge#live]), never the
/// strip.
final class LiveWriter {
  private LiveWriter() {}

  static void write(Turned live, Canvas canvas, Markup out) {
    out.open("div", "class", "drawing live").own(marks(live, canvas)).close("div").line();
    strip(live, out);
    out.element("p", "status", live.sentence()).line();
  }

  /// The drawing as it is now.
  static String marks(Turned live, Canvas canvas) {
    Words words = live.figure().words();
    Drawing drawn = live.figure().draw(live.moment(), canvas.width());
    return canvas.svg(drawn, words.title(), live.sentence());
  }

  /// The strip alone, to stand above the figure's table.
  static void strip(Turned live, Markup out) {
    out.open("div", "class", "strip").line();
    out.open("div", "class", "knobs", "role", "group", "aria-label", "Knobs").line();
    for (String knob : live.figure().keys()) {
      knob(live, live.now().param(knob), out);
    }
    out.close("div").open("p", "class", "results").line();
    results(live)
        .forEach(
            (name, shown) -> {
              out.open("span").text(live.figure().engine().label(name) + " ");
              out.open("b", "data-result", name).text(shown).close("b").close("span").line();
            });
    out.close("p").close("div").line();
  }

  private static void knob(Turned live, Param param, Markup out) {
    boolean active = param.id().equals(live.active());
    String value = shown(param, live);
    out.open(
        "div",
        "class",
        active ? "knob active" : "knob",
        "role",
        "spinbutton",
        "tabindex",
        "0",
        "data-knob",
        param.id(),
        "aria-label",
        param.label(),
        "aria-valuetext",
        value);
    button("-1", "−", out);
    out.element("span", "name", param.label()).text(" ").element("b", "", value);
    button("1", "+", out);
    out.close("div").line();
  }

  private static void button(String turn, String sign, Markup out) {
    out.open("i", "data-turn", turn, "aria-hidden", "true").text(sign).close("i");
  }

  /// A knob's value with its unit.
  static String shown(Param param, Turned live) {
    String unit = param.unit().isEmpty() ? "" : " " + param.unit();
    return param.shown(live.now().value(param.id())) + unit;
  }

  /// The values of all knobs, by name.
  static Map<String, String> values(Turned live) {
    Map<String, String> values = new LinkedHashMap<>();
    live.figure().keys().forEach(knob -> values.put(knob, shown(live.now().param(knob), live)));
    return values;
  }

  /// The results that the strip shows, by name.
  static Map<String, String> results(Turned live) {
    LiveFigure figure = live.figure();
    Map<String, Value> values = figure.engine().values(live.now());
    Map<String, String> shown = new LinkedHashMap<>();
    for (String name : figure.engine().readout()) {
      Value value = values.get(name);
      if (value != null) {
        shown.put(name, value.shown());
      }
    }
    return shown;
  }
}
