package keepline.figure.flow;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a box may be beside a plain one; a box may have several styles.
enum Style {
  /// Something kept: a drum.
  STORE,
  /// Words without a frame: what comes in or out, a heading, an aside.
  NOTE,
  /// A small circle for a sign such as `+`.
  SUM,
  /// As wide as the whole flow; alone in its row.
  WIDE,
  /// Used in training only: a dashed frame and dashed arrows.
  TRAINING,
  /// Its frame has the tone of text and language.
  TEXT,
  /// Its frame has the tone of images and data.
  IMAGE,
  /// Its frame has the tone of noise.
  NOISE;

  /// The styles as authors write them.
  static List<String> names() {
    return Arrays.stream(values()).map(Style::word).toList();
  }

  static Style of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
