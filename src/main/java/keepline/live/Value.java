package keepline.live;

import java.util.Locale;

/// A setting of a parameter, or a result of an engine: a number or a short text.
public sealed interface Value {

  /// As a reader sees it: a number with its decimals, thousands apart and the sign U+2212.
  String shown();

  /// A number.
  ///
  /// @param decimals how many are shown; what is computed isn't rounded
  record Num(double number, int decimals) implements Value {
    public Num {
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException("a value is a finite number, not " + number);
      }
    }

    @Override
    public String shown() {
      return unsigned(String.format(Locale.ROOT, "%,." + decimals + "f", number))
          .replace('-', '\u2212');
    }

    /// As it is typed: no thousands, a plain minus.
    public String typed() {
      return unsigned(String.format(Locale.ROOT, "%." + decimals + "f", number));
    }

    /// Rounding leaves a minus on what is shown as nothing but noughts.
    private static String unsigned(String text) {
      return text.matches("-[0.,]*") ? text.substring(1) : text;
    }
  }

  /// A short text: a word, the answer yes, a list of words.
  record Words(String text) implements Value {
    @Override
    public String shown() {
      return text;
    }
  }

  /// A count.
  static Value whole(long number) {
    return new Num(number, 0);
  }

  /// A number of which a reader sees so many decimals.
  static Value real(double number, int decimals) {
    return new Num(number, decimals);
  }

  static Value words(String text) {
    return new Words(text);
  }
}
