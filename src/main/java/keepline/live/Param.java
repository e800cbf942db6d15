package keepline.live;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import keepline.figure.Nearest;
import keepline.figure.Reals;

/// One knob of a live figure: what it is called, which values it takes, and how it steps.
///
/// The name ([#id]) stands in state lines and sentences, the label on the strip of knobs.
public sealed interface Param {
  String id();

  String label();

  /// What the number counts, or the empty string.
  String unit();

  Value initial();

  /// Whether a state may hold this value.
  boolean accepts(Value value);

  /// The value so many steps up, or down if negative; numbers stop at their ends, choices go round.
  ///
  /// A number goes to the next multiple of its step, so that one typed in between is back on the
  /// grid after one step, and a coarse step down and up again lands on round numbers.
  ///
  /// @param coarse whether the steps are the large ones
  Value step(Value from, int steps, boolean coarse);

  /// What a person or a state line writes.
  Entry read(String text);

  /// What [#read] takes for this value.
  default String write(Value value) {
    return switch (value) {
      case Value.Num n -> n.typed();
      case Value.Words w -> w.text();
    };
  }

  /// The value as a reader sees it, without the unit.
  default String shown(Value value) {
    return value.shown();
  }

  /// The values it takes, in words: `0 to 3`.
  String range();

  /// A number on a linear or logarithmic scale.
  ///
  /// @param log whether `step` and `coarse` are in powers of ten
  record Real(
      String id,
      String label,
      String unit,
      boolean log,
      double min,
      double max,
      double step,
      double coarse,
      double start,
      int decimals)
      implements Param {
    private static final int FINEST = 6;

    /// A linear one, with as many decimals as its step asks for.
    public static Real of(
        String id, String label, double start, double min, double max, double step, double coarse) {
      return new Real(id, label, "", false, min, max, step, coarse, start, Numbers.decimals(step));
    }

    @Override
    public Value initial() {
      return value(start);
    }

    @Override
    public boolean accepts(Value value) {
      return value instanceof Value.Num n && n.number() >= min && n.number() <= max;
    }

    @Override
    public Value step(Value from, int steps, boolean coarse) {
      double by = coarse ? this.coarse : step;
      double now = Numbers.of(from);
      return value(
          log
              ? Numbers.nextPower(now, by, steps)
              : Numbers.rounded(Numbers.next(now, by, steps, 1e-6), decimals));
    }

    @Override
    public Entry read(String text) {
      OptionalDouble typed = Reals.parse(text.strip());
      return typed.isEmpty()
          ? new Entry.Refused(
              "\"%s\" is not a number; %s goes from %s".formatted(text, id, range()))
          : Numbers.entry(this, text, typed.getAsDouble(), value(typed.getAsDouble()));
    }

    /// The number as it is typed, with every decimal that it has.
    @Override
    public String write(Value value) {
      return Numbers.trimmed(Numbers.of(value));
    }

    @Override
    public String range() {
      return Numbers.trimmed(min) + " to " + Numbers.trimmed(max);
    }

    /// Within the range, to a millionth; what is typed to more decimals than a step has shows them.
    private Value value(double number) {
      double kept = Numbers.rounded(Math.clamp(number, min, max), FINEST);
      return Value.real(kept, Math.max(decimals, Numbers.decimals(kept)));
    }
  }

  /// A whole number.
  ///
  /// @param lowest what the least value is called where it isn't a number (`off`), or the empty
  ///   string
  /// @param time whether it counts steps of time, which have keys of their own
  record Whole(
      String id,
      String label,
      String unit,
      int min,
      int max,
      int step,
      int coarse,
      int start,
      String lowest,
      boolean time)
      implements Param {

    public static Whole of(
        String id, String label, int start, int min, int max, int step, int coarse) {
      return new Whole(id, label, "", min, max, step, coarse, start, "", false);
    }

    /// This one with a name for its least value.
    public Whole orAtLeast(String word) {
      return new Whole(id, label, unit, min, max, step, coarse, start, word, time);
    }

    @Override
    public Value initial() {
      return Value.whole(start);
    }

    @Override
    public boolean accepts(Value value) {
      return value instanceof Value.Num n
          && n.number() >= min
          && n.number() <= max
          && n.number() == Math.rint(n.number());
    }

    @Override
    public Value step(Value from, int steps, boolean coarse) {
      return value(Numbers.next(Numbers.of(from), coarse ? this.coarse : step, steps, 0));
    }

    @Override
    public Entry read(String text) {
      String typed = text.strip();
      if (!lowest.isEmpty() && typed.toLowerCase(Locale.ROOT).equals(lowest)) {
        return new Entry.Taken(Value.whole(min));
      }
      OptionalDouble number = Reals.parse(typed);
      if (number.isEmpty() || number.getAsDouble() != Math.rint(number.getAsDouble())) {
        return new Entry.Refused(
            "\"%s\" is not a whole number; %s goes from %s".formatted(text, id, range()));
      }
      return Numbers.entry(this, text, number.getAsDouble(), value(number.getAsDouble()));
    }

    @Override
    public String write(Value value) {
      return isLowest(value) ? lowest : Param.super.write(value);
    }

    @Override
    public String shown(Value value) {
      return isLowest(value) ? lowest : value.shown();
    }

    @Override
    public String range() {
      return lowest.isEmpty() ? min + " to " + max : (min + 1) + " to " + max + " or " + lowest;
    }

    private boolean isLowest(Value value) {
      return !lowest.isEmpty() && Numbers.of(value) == min;
    }

    private Value value(double number) {
      return Value.whole((long) Math.rint(Math.clamp(number, min, max)));
    }
  }

  /// One of a few words.
  record Choice(String id, String label, List<String> words, int start) implements Param {
    public Choice {
      words = List.copyOf(words);
    }

    @Override
    public String unit() {
      return "";
    }

    @Override
    public Value initial() {
      return Value.words(words.get(start));
    }

    @Override
    public boolean accepts(Value value) {
      return value instanceof Value.Words w && words.contains(w.text());
    }

    @Override
    public Value step(Value from, int steps, boolean coarse) {
      int at = words.indexOf(from.shown());
      return Value.words(words.get(Math.floorMod(at + steps, words.size())));
    }

    @Override
    public Entry read(String text) {
      String typed = text.strip().toLowerCase(Locale.ROOT);
      for (String word : words) {
        if (word.toLowerCase(Locale.ROOT).equals(typed)) {
          return new Entry.Taken(Value.words(word));
        }
      }
      String fix = Nearest.fix(text, words);
      return new Entry.Refused(
          "%s is no \"%s\"; it is %s%s"
              .formatted(id, text, range(), fix.isEmpty() ? "" : "; " + fix));
    }

    @Override
    public String range() {
      return String.join(" or ", words);
    }
  }

  /// A text, at most [#MOST] characters.
  record Text(String id, String label, String start) implements Param {
    public static final int MOST = 2000;

    @Override
    public String unit() {
      return "";
    }

    @Override
    public Value initial() {
      return Value.words(start);
    }

    @Override
    public boolean accepts(Value value) {
      return value instanceof Value.Words w && length(w.text()) <= MOST;
    }

    /// A text has no steps.
    @Override
    public Value step(Value from, int steps, boolean coarse) {
      return from;
    }

    @Override
    public Entry read(String text) {
      if (length(text) <= MOST) {
        return new Entry.Taken(Value.words(text));
      }
      String cut = text.substring(0, text.offsetByCodePoints(0, MOST));
      String said = "%s has %d characters; using the first %d".formatted(id, length(text), MOST);
      return new Entry.Clamped(Value.words(cut), said);
    }

    @Override
    public String range() {
      return "up to " + MOST + " characters";
    }

    private static int length(String text) {
      return text.codePointCount(0, text.length());
    }
  }

  /// The number that chance starts from; nothing but the reader ever changes it.
  record Seed(String id, String label, int start) implements Param {
    private static final int MOST = 999_999;

    @Override
    public String unit() {
      return "";
    }

    @Override
    public Value initial() {
      return Value.whole(start);
    }

    @Override
    public boolean accepts(Value value) {
      return whole().accepts(value);
    }

    @Override
    public Value step(Value from, int steps, boolean coarse) {
      return whole().step(from, steps, coarse);
    }

    @Override
    public Entry read(String text) {
      return whole().read(text);
    }

    /// A name rather than an amount, so without thousands apart.
    @Override
    public String shown(Value value) {
      return write(value);
    }

    @Override
    public String range() {
      return whole().range();
    }

    private Whole whole() {
      return Whole.of(id, label, start, 0, MOST, 1, 10);
    }
  }
}
