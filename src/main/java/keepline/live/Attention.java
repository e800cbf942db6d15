package keepline.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keepline.drawing.Drawing;

/// One head of scaled dot-product attention over *the cat sat on the mat*, after Vaswani et al.
/// 2017 (arXiv:1706.03762): a score for each pair of words, shares by softmax, a blend of values.
///
/// The vectors are a toy, four numbers to a query and key (thing, action, place, function) and
/// three to a value.
public final class Attention implements Engine {
  static final List<String> WORDS = List.of("the", "cat", "sat", "on", "the", "mat");

  private static final double[][] QUERIES = {
    {1.2, 0, 0.2, 0},
    {0.2, 1.5, 2, 0.1},
    {1.8, 0, 1, 0},
    {0.4, 0.4, 1.8, 0},
    {1.2, 0, 0.6, 0},
    {1, 3, 0.2, 0.3}
  };
  private static final double[][] KEYS = {
    {0.2, 0, 0, 1},
    {1, 0, 0.2, 0},
    {0, 1.2, 0.3, 0},
    {0, 0.2, 0.9, 0.6},
    {0.2, 0, 0, 1},
    {0.8, 0, 1.6, 0}
  };
  private static final double[][] VALUES = {
    {0.1, 0, 0}, {1, 0, 0}, {0, 1, 0}, {0, 0, 0.6}, {0.1, 0, 0}, {0.5, 0, 1}
  };

  /// What the head that looks at the word before scores it.
  private static final double PREVIOUS = 6;

  @Override
  public String name() {
    return "attention";
  }

  @Override
  public List<Param> params() {
    return List.of(
        Param.Whole.of("token", "word", 6, 1, 6, 1, 2),
        Param.Real.of("gain", "gain", 1, 0, 4, 0.25, 1),
        new Param.Choice("root", "divide by √d", List.of("on", "off"), 0),
        new Param.Choice("mask", "mask", List.of("causal", "off"), 0),
        new Param.Choice("head", "head", List.of("content", "previous-word"), 0));
  }

  @Override
  public List<String> views() {
    return List.of("sheet");
  }

  @Override
  public List<String> readout() {
    return List.of("most", "share");
  }

  /// `word` that asks, the word it takes `most` from and that one's `share`; scores `s1`, shares
  /// `w1`, …, one a word (nought where masked); the blended value `out1` to `out3`; `entropy` of
  /// the shares in bits.
  @Override
  public Map<String, Value> values(State state) {
    int token = state.whole("token") - 1;
    double[] scores = scores(state, token);
    double[] weights = weights(state, token);
    int most = most(weights);
    Map<String, Value> values = new LinkedHashMap<>();
    values.put("word", Value.words(WORDS.get(token)));
    values.put("most", Value.words(WORDS.get(most)));
    values.put("share", Value.real(weights[most], 3));
    for (int i = 0; i < WORDS.size(); i++) {
      values.put("s" + (i + 1), Value.real(scores[i], 2));
    }
    for (int i = 0; i < WORDS.size(); i++) {
      values.put("w" + (i + 1), Value.real(weights[i], 3));
    }
    double[] out = blend(weights);
    for (int i = 0; i < out.length; i++) {
      values.put("out" + (i + 1), Value.real(out[i], 2));
    }
    values.put("entropy", Value.real(Entropy.bits(weights), 2));
    return values;
  }

  @Override
  public String label(String result) {
    int place = result.charAt(result.length() - 1) - '0';
    return switch (result.replaceAll("\\d$", "")) {
      case "word" -> "word that asks";
      case "most" -> "word it takes most from";
      case "share" -> "share of that word";
      case "s" -> "score of " + place + " " + WORDS.get(place - 1);
      case "w" -> "share of " + place + " " + WORDS.get(place - 1);
      case "out" -> "blend, number " + place;
      case "entropy" -> "entropy (bits)";
      default -> result;
    };
  }

  @Override
  public Drawing draw(Moment moment, double width) {
    return AttentionSheet.draw(moment, width);
  }

  /// Likeness of one word's query and every key. What the mask forbids is scored too; it only gets
  /// no share.
  static double[] scores(State state, int token) {
    double gain = state.number("gain");
    double[] scores = new double[WORDS.size()];
    for (int i = 0; i < scores.length; i++) {
      if (state.words("head").equals("previous-word")) {
        scores[i] = i == token - 1 ? gain * PREVIOUS : 0;
      } else {
        double root = state.words("root").equals("on") ? StrictMath.sqrt(KEYS[i].length) : 1;
        scores[i] = gain * dot(QUERIES[token], KEYS[i]) / root;
      }
    }
    return scores;
  }

  /// Shares of one that the word takes from each.
  static double[] weights(State state, int token) {
    double[] scores = scores(state, token);
    int reach = state.words("mask").equals("causal") ? token + 1 : scores.length;
    double largest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < reach; i++) {
      largest = Math.max(largest, scores[i]);
    }
    double[] weights = new double[scores.length];
    double sum = 0;
    for (int i = 0; i < reach; i++) {
      // without the shift a large score would overflow
      weights[i] = StrictMath.exp(scores[i] - largest);
      sum += weights[i];
    }
    for (int i = 0; i < reach; i++) {
      weights[i] /= sum;
    }
    return weights;
  }

  /// The weighted sum of the values.
  static double[] blend(double[] weights) {
    double[] out = new double[VALUES[0].length];
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < out.length; j++) {
        out[j] += weights[i] * VALUES[i][j];
      }
    }
    return out;
  }

  static int most(double[] weights) {
    int most = 0;
    for (int i = 1; i < weights.length; i++) {
      most = weights[i] > weights[most] ? i : most;
    }
    return most;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
