package keepline.figure.plot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import keepline.figure.Nearest;
import keepline.figure.Reals;
import keepline.figure.SplitMix64;

/// The formulas that a plot may name: a closed list, so that no deck brings code of its own.
///
/// - `chinchilla(besiroglu)`, also `printed` and `source`: the least loss by compute in FLOP
/// - `isoflop(5.76e23)`: the loss by parameters for one budget, after `besiroglu`
/// - `surprise()`: minus the natural logarithm of a chance
/// - `field(0.5)`: for `arrows`, the velocity of flow matching in a plane at a time
/// - `paths(5)`: the ways of so many points through that plane, at most 5
/// - `bends(7)`: the same on a line, place against time; at most 15
/// - `chords(7)`: straight lines between the ends of those
/// - `pairs(7)`: straight lines from the same starts to the same ends, joined by lot
final class Functions {
  static final List<String> NAMES =
      List.of("chinchilla", "isoflop", "surprise", "field", "paths", "bends", "chords", "pairs");

  private static final Map<String, Chinchilla> FITS =
      Map.of(
          "besiroglu", Chinchilla.BESIROGLU,
          "printed", Chinchilla.PRINTED,
          "source", Chinchilla.SOURCE);
  private static final Map<String, String> EXAMPLES =
      Map.of(
          "isoflop", "isoflop(5.76e23)",
          "field", "field(0.5)",
          "paths", "paths(5)",
          "bends", "bends(7)",
          "chords", "chords(7)",
          "pairs", "pairs(7)");
  private static final List<String> FIT_NAMES = List.of("besiroglu", "printed", "source");
  private static final List<Spot> STARTS =
      List.of(
          new Spot(0.5, -0.25),
          new Spot(-1.2, 0.4),
          new Spot(0.3, 1.1),
          new Spot(1.1, 0.6),
          new Spot(-0.4, -1.2));
  private static final long LOT = 1;
  private static final int SAMPLES = 64;
  private static final int STEPS = 100;
  private static final int ACROSS = 13;
  private static final int DOWN = 9;

  /// What a call comes to: strokes or arrows, or why it doesn't.
  sealed interface Result {
    record Strokes(List<List<Spot>> strokes) implements Result {}

    record Field(List<PlotMark.Arrow> arrows) implements Result {}

    record Wrong(String message, String fix) implements Result {}
  }

  private Functions() {}

  static Result call(String name, String argument, Axis x, Axis y) {
    return switch (name) {
      case "chinchilla" -> fit(argument, x);
      case "isoflop" ->
          number(argument, 1e15, 1e30)
              .<Result>map(c -> curve(x, n -> Chinchilla.BESIROGLU.at(c, n)))
              .orElseGet(() -> wrong(name, "a number of FLOP, 1e15 to 1e30"));
      case "surprise" ->
          argument.isEmpty() ? curve(x, p -> -StrictMath.log(p)) : wrong(name, "nothing");
      case "field" ->
          number(argument, 0, 1)
              .<Result>map(t -> new Result.Field(arrows(t, x, y)))
              .orElseGet(() -> wrong(name, "a time from 0 to 1"));
      case "paths" ->
          number(argument, 1, STARTS.size())
              .<Result>map(n -> new Result.Strokes(paths(n.intValue())))
              .orElseGet(() -> wrong(name, "a count from 1 to " + STARTS.size()));
      case "bends" ->
          number(argument, 1, 15)
              .<Result>map(n -> new Result.Strokes(bends(n.intValue(), false)))
              .orElseGet(() -> wrong(name, "a count from 1 to 15"));
      case "chords" ->
          number(argument, 1, 15)
              .<Result>map(n -> new Result.Strokes(bends(n.intValue(), true)))
              .orElseGet(() -> wrong(name, "a count from 1 to 15"));
      case "pairs" ->
          number(argument, 1, 15)
              .<Result>map(n -> new Result.Strokes(pairs(n.intValue())))
              .orElseGet(() -> wrong(name, "a count from 1 to 15"));
      default ->
          new Result.Wrong(
              "unknown formula \"%s\"; formulas are %s".formatted(name, String.join(" ", NAMES)),
              Nearest.fix(name, NAMES));
    };
  }

  private static Result fit(String argument, Axis x) {
    Chinchilla fit = FITS.get(argument);
    return fit == null
        ? new Result.Wrong(
            "chinchilla has no constants \"%s\"; it has %s"
                .formatted(argument, String.join(" ", FIT_NAMES)),
            Nearest.fix(argument, FIT_NAMES))
        : curve(x, fit::best);
  }

  private static Result wrong(String name, String wanted) {
    String example = EXAMPLES.getOrDefault(name, name + "()");
    return new Result.Wrong(
        "between the brackets of %s stands %s".formatted(name, wanted), "write such as " + example);
  }

  private static Optional<Double> number(String text, double least, double most) {
    OptionalDouble number = Reals.parse(text);
    return number.isPresent() && number.getAsDouble() >= least && number.getAsDouble() <= most
        ? Optional.of(number.getAsDouble())
        : Optional.empty();
  }

  /// Evenly sampled along the axis; what isn't finite is left out.
  private static Result curve(Axis x, DoubleUnaryOperator f) {
    List<Spot> stroke = new ArrayList<>();
    for (int i = 0; i <= SAMPLES; i++) {
      double at = x.at((double) i / SAMPLES);
      double value = f.applyAsDouble(at);
      if (Double.isFinite(value)) {
        stroke.add(new Spot(at, value));
      }
    }
    return new Result.Strokes(List.of(stroke));
  }

  private static List<PlotMark.Arrow> arrows(double time, Axis x, Axis y) {
    List<PlotMark.Arrow> arrows = new ArrayList<>();
    for (int i = 0; i < ACROSS; i++) {
      for (int j = 0; j < DOWN; j++) {
        Spot at = new Spot(x.at((i + 0.5) / ACROSS), y.at((j + 0.5) / DOWN));
        Spot v = Mixture.PLANE.velocity(at, time);
        arrows.add(new PlotMark.Arrow(at, v.x(), v.y()));
      }
    }
    return arrows;
  }

  private static List<List<Spot>> paths(int count) {
    return STARTS.subList(0, count).stream().map(s -> Mixture.PLANE.path(s, STEPS)).toList();
  }

  /// Starts are spread evenly from -2 to 2; time is `x`, the place is `y`.
  private static List<List<Spot>> bends(int count, boolean straight) {
    List<List<Spot>> strokes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double z = count == 1 ? 0.5 : -2 + 4.0 * i / (count - 1);
      List<Spot> path = Mixture.LINE.path(new Spot(z, 0), STEPS);
      List<Spot> stroke = new ArrayList<>();
      for (int step = 0; step <= STEPS; step += straight ? STEPS : 1) {
        stroke.add(new Spot((double) step / STEPS, path.get(step).x()));
      }
      strokes.add(stroke);
    }
    return strokes;
  }

  /// The chords with their ends dealt out anew: what training joins, where bends are what it
  /// learns.
  private static List<List<Spot>> pairs(int count) {
    List<List<Spot>> chords = bends(count, true);
    List<Spot> ends = new ArrayList<>(chords.stream().map(List::getLast).toList());
    SplitMix64 lot = new SplitMix64(LOT);
    for (int i = count - 1; i > 0; i--) {
      Collections.swap(ends, i, (int) (lot.uniform() * (i + 1)));
    }
    List<List<Spot>> pairs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pairs.add(List.of(chords.get(i).getFirst(), ends.get(i)));
    }
    return pairs;
  }
}
