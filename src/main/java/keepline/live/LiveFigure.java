package keepline.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keepline.drawing.Drawing;
import keepline.figure.DataTable;
import keepline.figure.Figure;
import keepline.figure.Words;

/// A figure that a reader turns. As a figure among others it shows its start state; the methods
/// with a state show what has become of it.
///
/// @param words with the start state's sentence as alt
/// @param template the sentence with names in braces
/// @param start where it opens, and what print and pictures show
/// @param keys names of the parameters on the strip, the main one first
/// @param view one of the engine's
public record LiveFigure(
    Words words, Template template, Engine engine, State start, List<String> keys, String view)
    implements Figure.Drawable {
  public LiveFigure {
    keys = List.copyOf(keys);
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("a live figure without a knob is a still one");
    }
  }

  @Override
  public Drawing draw(double width) {
    return draw(Moment.of(start), width);
  }

  /// The figure at a moment, for a panel `width` pixels wide inside.
  public Drawing draw(Moment moment, double width) {
    return engine.draw(moment, width);
  }

  @Override
  public boolean computed() {
    return true;
  }

  @Override
  public DataTable data() {
    return data(start);
  }

  /// Parameters and results, each with its value.
  public DataTable data(State state) {
    List<List<String>> rows = new ArrayList<>();
    for (Param param : state.params()) {
      String unit = param.unit().isEmpty() ? "" : " (" + param.unit() + ")";
      rows.add(List.of(param.label() + unit, param.shown(state.value(param.id()))));
    }
    for (Map.Entry<String, Value> result : engine.values(state).entrySet()) {
      rows.add(List.of(engine.label(result.getKey()), result.getValue().shown()));
    }
    return new DataTable(List.of("name", "value"), rows);
  }

  /// What a reader should notice in this state.
  public String sentence(State state) {
    return template.fill(engine, state);
  }

  /// One line that brings this state back: `sampling T=1.5 topk=off`.
  public String stateLine(State state) {
    return StateLine.write(engine, state);
  }

  /// The parameter that counts time, if there is one on the strip or off it.
  public Optional<Param.Whole> time() {
    return engine.params().stream()
        .filter(p -> p instanceof Param.Whole w && w.time())
        .map(Param.Whole.class::cast)
        .findFirst();
  }
}
