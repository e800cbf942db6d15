package keepline.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keepline.drawing.Drawing;
import keepline.figure.SplitMix64;

/// How a list of chances becomes one chosen word: temperature, top-k, top-p (Holtzman et al.,
/// arXiv:1904.09751) and min-p, and twelve draws with a seed.
///
/// The order of heat and cut matters: a cut of the heated list keeps many more. With several cuts
/// top-k comes first and top-p counts shares of what it left.
public final class Sampling implements Engine {
  static final int DRAWS = 12;

  /// A step of a reader's asks three times for what comes of one state, from 50,000 chances.
  private final Last<State, Solved> solved = new Last<>(Sampling::solve);

  /// What comes of a state.
  record Solved(Distribution chances, Map<String, Value> values) {}

  @Override
  public String name() {
    return "sampling";
  }

  @Override
  public List<Param> params() {
    return List.of(
        Param.Real.of("T", "temperature", 1, 0, 3, 0.1, 0.5),
        Param.Whole.of("topk", "top-k", 0, 0, 200, 1, 10).orAtLeast("off"),
        Param.Real.of("topp", "top-p", 1, 0.05, 1, 0.05, 0.2),
        Param.Real.of("minp", "min-p", 0, 0, 0.5, 0.05, 0.1),
        new Param.Choice("order", "order", List.of("heat first", "cut first"), 0),
        new Param.Seed("seed", "seed", 42));
  }

  @Override
  public List<String> views() {
    return List.of("bars");
  }

  @Override
  public List<String> readout() {
    return List.of("tail", "kept");
  }

  /// The chances of the named words and of the `tail` of unnamed ones, `tail.n` of which have any;
  /// `p1` of the likeliest; how many are `kept`; `entropy` in bits; what is `drawn`.
  @Override
  public Map<String, Value> values(State state) {
    return solved.of(state).values();
  }

  private static Solved solve(State state) {
    Distribution chances = Distribution.of(state);
    return new Solved(chances, Collections.unmodifiableMap(values(state, chances)));
  }

  private static Map<String, Value> values(State state, Distribution chances) {
    int named = Distribution.WORDS.size();
    Map<String, Value> values = new LinkedHashMap<>();
    values.put("p1", Value.real(chances.share(0), 3));
    for (int i = 0; i < named; i++) {
      values.put(name(i), Value.real(chances.share(i), 3));
    }
    values.put("tail", Value.real(chances.tail(), 3));
    values.put("tail.n", Value.whole(Math.max(0, chances.kept() - named)));
    values.put("kept", Value.whole(chances.kept()));
    values.put("entropy", Value.real(chances.entropy(), 2));
    values.put("drawn", Value.words(String.join(" ", drawn(state, chances))));
    return values;
  }

  @Override
  public String label(String result) {
    return switch (result) {
      case "p1" -> "chance of the likeliest";
      case "tail" -> "chance of all others together";
      case "tail.n" -> "others that have a chance";
      case "kept" -> "words kept";
      case "entropy" -> "entropy (bits)";
      case "drawn" -> "twelve draws";
      case "stop" -> "chance of \u201C.\u201D";
      default -> "chance of " + result;
    };
  }

  @Override
  public Drawing draw(Moment moment, double width) {
    return SamplingBars.draw(moment, solved.of(moment.now()), width);
  }

  /// Twelve words drawn one by one; one of the tail is `#7`, by its place in the list.
  static List<String> drawn(State state, Distribution chances) {
    SplitMix64 random = new SplitMix64(state.whole("seed"));
    List<String> words = new ArrayList<>();
    for (int i = 0; i < DRAWS; i++) {
      int index = chances.draw(random.uniform());
      words.add(
          index < Distribution.WORDS.size() ? Distribution.WORDS.get(index) : "#" + (index + 1));
    }
    return words;
  }

  /// A full stop can't be a name in a sentence.
  private static String name(int index) {
    String word = Distribution.WORDS.get(index);
    return word.equals(".") ? "stop" : word;
  }
}
