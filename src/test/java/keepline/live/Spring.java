package keepline.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keepline.drawing.Drawing;
import keepline.drawing.Mark;
import keepline.drawing.Tone;
import keepline.drawing.Type;

/// An engine of the tests' own, with a parameter of every kind: how far a weight pulls a spring.
public final class Spring implements Engine {
  @Override
  public String name() {
    return "spring";
  }

  @Override
  public List<Param> params() {
    return List.of(
        new Param.Real("weight", "weight", "kg", false, 0, 10, 0.5, 2, 1, 1),
        new Param.Real("stiff", "stiffness", "N/m", true, 0.05, 100, 0.1, 1, 10, 2),
        new Param.Whole("turn", "turn", "", 0, 60, 1, 10, 0, "rest", true),
        new Param.Choice("wire", "wire", List.of("steel", "phosphor bronze"), 0),
        new Param.Text("label", "label", "a spring"),
        new Param.Seed("seed", "seed", 7));
  }

  @Override
  public List<String> views() {
    return List.of("side", "front");
  }

  @Override
  public List<String> readout() {
    return List.of("length");
  }

  @Override
  public Map<String, Value> values(State state) {
    Map<String, Value> values = new LinkedHashMap<>();
    double length = state.number("weight") * 9.81 / state.number("stiff");
    values.put("length", Value.real(length, 3));
    values.put("far", Value.words(length > 1 ? "yes" : "no"));
    return values;
  }

  @Override
  public Drawing draw(Moment moment, double width) {
    String text =
        String.join(" ", values(moment.now()).values().stream().map(Value::shown).toList());
    return new Drawing(
        width, 30, List.of(new Mark.Label(0, 20, text, Type.BOX, Mark.Anchor.START, Tone.TEXT)));
  }
}
