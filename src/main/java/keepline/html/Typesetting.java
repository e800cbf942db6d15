package keepline.html;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import keepline.formula.Formula;
import keepline.formula.Typeset;

/// Where the pages' formulas come from: `html` sets none itself.
@FunctionalInterface
public interface Typesetting {
  /// More different formulas than this on one page are there to stop the reader.
  int MOST = 300;

  /// A formula as set before.
  ///
  /// @return empty while it isn't set yet; its source stands in its place
  Optional<Typeset> find(Formula formula);

  /// The same, which tells `first` before it is asked for the first time.
  default Typesetting noticing(Runnable first) {
    AtomicBoolean asked = new AtomicBoolean();
    return formula -> {
      if (!asked.getAndSet(true)) {
        first.run();
      }
      return find(formula);
    };
  }

  /// The same for one page, where no more than [#MOST] different formulas are set; of any others
  /// the source stays.
  default Typesetting onePage() {
    Set<Formula> asked = new HashSet<>();
    return formula -> {
      if (asked.size() < MOST) {
        asked.add(formula);
      }
      return asked.contains(formula) ? find(formula) : Optional.empty();
    };
  }

  /// No formulas at all: their source stands for them.
  static Typesetting none() {
    return formula -> Optional.empty();
  }
}
