package keepline.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

/// States for tests: from a few words, at the ends of every knob, and at random.
final class States {
  private States() {}

  /// The state that a line says, without the engine's name; fails where it says none.
  static State of(Engine engine, String settings) {
    try {
      return StateLine.read(engine.name() + " " + settings, new Engines(List.of(engine))).state();
    } catch (StateLine.Unreadable e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /// One result of the state that a line says.
  static Value result(Engine engine, String settings, String name) {
    return Objects.requireNonNull(engine.values(of(engine, settings)).get(name), name);
  }

  static double number(Engine engine, String settings, String name) {
    return ((Value.Num) result(engine, settings, name)).number();
  }

  /// The initial state with each knob at each of its ends, and all at one end together.
  static List<State> extremes(Engine engine) {
    State initial = State.initial(engine);
    State low = initial;
    State high = initial;
    List<State> states = new ArrayList<>(List.of(initial));
    for (Param param : engine.params()) {
      List<Value> ends = ends(param);
      ends.forEach(v -> states.add(initial.with(param.id(), v)));
      low = low.with(param.id(), ends.getFirst());
      high = high.with(param.id(), ends.getLast());
    }
    states.add(low);
    states.add(high);
    return states;
  }

  static State random(Engine engine, RandomGenerator random) {
    State state = State.initial(engine);
    for (Param param : engine.params()) {
      for (int i = random.nextInt(4); i > 0; i--) {
        state = state.stepped(param.id(), random.nextInt(-8, 9), random.nextBoolean());
      }
      if (param instanceof Param.Real real && random.nextInt(3) == 0) {
        double typed = real.min() + (real.max() - real.min()) * random.nextDouble();
        if (real.read(Double.toString(typed)) instanceof Entry.Taken taken) {
          state = state.with(param.id(), taken.value());
        }
      }
      if (param instanceof Param.Text) {
        state = state.with(param.id(), Value.words(text(random)));
      }
    }
    return state;
  }

  private static String text(RandomGenerator random) {
    String[] pieces = {"a", " ", "\"", "\\", "=", "\n", "\\n", "映", "🎬", "off", ""};
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(9); i > 0; i--) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }

  private static List<Value> ends(Param param) {
    return switch (param) {
      case Param.Real r ->
          List.of(param.step(r.initial(), -100_000, true), param.step(r.initial(), 100_000, true));
      case Param.Whole w ->
          List.of(param.step(w.initial(), -100_000, true), param.step(w.initial(), 100_000, true));
      case Param.Seed s ->
          List.of(
              param.step(s.initial(), -1_000_000, true), param.step(s.initial(), 1_000_000, true));
      case Param.Choice c -> c.words().stream().map(Value::words).toList();
      case Param.Text t -> List.of(Value.words(""), Value.words("🎬".repeat(Param.Text.MOST)));
    };
  }
}
