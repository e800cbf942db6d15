package keepline.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence with names of parameters and results in braces: `mat has {mat:%}`. With `:%` a number
/// is shown as percent.
public record Template(String text) {
  private static final Pattern NAME = Pattern.compile("\\{([^{}:]*)(:%)?\\}");

  /// A name in the sentence.
  ///
  /// @param at where it stands in the text, in UTF-16 units
  public record Name(String text, int at) {}

  public List<Name> names() {
    return NAME.matcher(text).results().map(m -> new Name(m.group(1), m.start(1))).toList();
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
    return NAME.matcher(text).replaceAll(m -> Matcher.quoteReplacement(part(m, values, shown)));
  }

  private static String part(
      MatchResult match, Map<String, Value> values, Map<String, String> shown) {
    boolean percent = match.group(2) != null;
    Optional<Value> value = Optional.ofNullable(values.get(match.group(1)));
    if (percent && value.isPresent() && value.get() instanceof Value.Num n) {
      return percent(n.number());
    }
    return shown.getOrDefault(match.group(1), match.group());
  }

  /// Whole percent, but for less than one of them, where a decimal says more than nought.
  private static String percent(double part) {
    double hundred = part * 100;
    boolean small = hundred > 0 && hundred < 0.95;
    return String.format(Locale.ROOT, small ? "%.1f %%" : "%.0f %%", hundred);
  }
}
