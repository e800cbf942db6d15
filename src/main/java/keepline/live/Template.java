package keepline.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A sentence with names of parameters and results in braces: `mat has {mat:%}`. With `:%` a number
/// is shown as percent.
public record Template(String text) {
  private static final Pattern NAME = Pattern.compile("\\{([^{}:]*)(:%)?\\}");

  /// A name in the sentence.
  ///
  /// @param percent whether the number is to be shown as a share of a hundred
  /// @param at where it stands in the text, in UTF-16 units
  public record Name(String text, boolean percent, int at) {}

  public List<Name> names() {
    return NAME.matcher(text)
        .results()
        .map(m -> new Name(m.group(1), m.group(2) != null, m.start(1)))
        .toList();
  }

  /// Where a brace stands that belongs to no name, in UTF-16 units of the text.
  OptionalInt strayBrace() {
    String bare = NAME.matcher(text).replaceAll(m -> "_".repeat(m.group().length()));
    return IntStream.range(0, bare.length())
        .filter(i -> bare.charAt(i) == '{' || bare.charAt(i) == '}')
        .findFirst();
  }

  /// Whether a name of this engine is that of a number.
  static boolean isNumber(Engine engine, String name) {
    State state = State.initial(engine);
    Value value = engine.values(state).get(name);
    return (value == null ? state.value(name) : value) instanceof Value.Num;
  }

  /// The names that a sentence about this engine may use.
  public static List<String> offered(Engine engine) {
    State state = State.initial(engine);
    List<String> names = new ArrayList<>(state.params().stream().map(Param::id).toList());
    names.addAll(engine.values(state).keySet());
    return names;
  }

  /// The sentence for one state. A name that the engine doesn't know stays as it is.
  public String fill(Engine engine, State state) {
    Map<String, Value> values = engine.values(state);
    Map<String, String> shown = new HashMap<>();
    state.params().forEach(p -> shown.put(p.id(), p.shown(state.value(p.id()))));
    values.forEach((name, value) -> shown.put(name, value.shown()));
    Map<String, Value> all = new HashMap<>(values);
    state.params().forEach(p -> all.put(p.id(), state.value(p.id())));
    return NAME.matcher(text).replaceAll(m -> Matcher.quoteReplacement(part(m, all, shown)));
  }

  private static String part(
      MatchResult match, Map<String, Value> values, Map<String, String> shown) {
    boolean percent = match.group(2) != null;
    if (percent && values.get(match.group(1)) instanceof Value.Num n) {
      return percent(n.number());
    }
    return shown.getOrDefault(match.group(1), match.group());
  }

  /// Whole percent, but near nought and near all, where a decimal says more; a share that isn't
  /// nothing is never written as nothing, nor one that isn't all as all.
  static String percent(double part) {
    double hundred = part * 100;
    if (hundred > 0 && hundred < 0.05) {
      return "under 0.1 %";
    }
    if (hundred > 99.95 && hundred < 100 - 1e-9) {
      return "over 99.9 %";
    }
    boolean fine = (hundred > 0 && hundred < 0.95) || (hundred >= 99.5 && hundred < 100 - 1e-9);
    return String.format(Locale.ROOT, fine ? "%.1f %%" : "%.0f %%", hundred).replace('-', '\u2212');
  }
}
