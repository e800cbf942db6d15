package keepline.figure.bars;

import java.util.List;
import keepline.figure.Reals;

/// One labelled line of values.
///
/// @param values as the author wrote them, one a series
record Bar(String label, List<String> values) {
  Bar {
    values = List.copyOf(values);
  }

  double value(int series) {
    return Reals.parse(values.get(series)).orElse(0);
  }

  /// A value as it is shown.
  String text(int series) {
    return Reals.shown(values.get(series));
  }
}
