package keepline.live;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Where the knobs of one live figure stand. Always valid: every setting is one that its parameter
/// accepts.
///
/// @param params in the engine's order
/// @param settings one a parameter
public record State(List<Param> params, List<Value> settings) {
  public State {
    params = List.copyOf(params);
    settings = List.copyOf(settings);
    if (params.size() != settings.size()) {
      throw new IllegalArgumentException("one setting a parameter");
    }
    for (int i = 0; i < params.size(); i++) {
      if (!params.get(i).accepts(settings.get(i))) {
        throw new IllegalArgumentException(params.get(i).id() + " can't be " + settings.get(i));
      }
    }
  }

  /// Every knob where it starts.
  public static State initial(Engine engine) {
    List<Param> params = engine.params();
    return new State(params, params.stream().map(Param::initial).toList());
  }

  /// The parameter of this name.
  ///
  /// @throws IllegalArgumentException where there is none
  public Param param(String id) {
    return params.get(index(id));
  }

  public Value value(String id) {
    return settings.get(index(id));
  }

  public double number(String id) {
    return Numbers.of(value(id));
  }

  public int whole(String id) {
    return (int) number(id);
  }

  public String words(String id) {
    return value(id).shown();
  }

  /// This state with one knob elsewhere.
  public State with(String id, Value value) {
    List<Value> changed = new ArrayList<>(settings);
    changed.set(index(id), value);
    return new State(params, changed);
  }

  /// This state with one knob moved by so many steps.
  public State stepped(String id, int steps, boolean coarse) {
    return with(id, param(id).step(value(id), steps, coarse));
  }

  private int index(String id) {
    return IntStream.range(0, params.size())
        .filter(i -> params.get(i).id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no parameter " + id));
  }
}
