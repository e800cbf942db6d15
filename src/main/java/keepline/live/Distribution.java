package keepline.live;

import java.util.List;

/// A list of chances for the next word, and what temperature and cuts make of it.
///
/// The list is the manual's: six words, and a tail of 49,994 others that share a fifth in
/// proportion to one over their rank. It is in order of probability, which neither temperature nor
/// a cut changes, so nothing is ever sorted.
final class Distribution {
  static final List<String> WORDS = List.of("mat", "floor", "couch", "table", ".", "grass");
  static final int SIZE = 50_000;

  private static final double[] NAMED = {0.41, 0.16, 0.10, 0.06, 0.04, 0.03};
  private static final double TAIL = 0.20;

  /// Below this temperature the likeliest takes all.
  private static final double COLD = 0.01;

  /// Sums this close to the bound of a cut have reached it.
  private static final double CLOSE = 1e-12;

  /// The chances as the model gives them.
  private static final double[] LOGS = logs();

  private final double[] heated;
  private final double[] shares;
  private final int kept;

  private Distribution(double[] heated, double[] shares, int kept) {
    this.heated = heated;
    this.shares = shares;
    this.kept = kept;
  }

  static Distribution of(State state) {
    boolean first = state.words("order").equals("heat first");
    double temperature = state.number("T");
    double[] heated = heat(temperature);
    // what the cut looks at: the heated list, or the model's own
    double[] judged = first ? heated : heat(1);
    // the likeliest alone is left where there is no heat, whatever the cuts say
    int kept = temperature < COLD ? 1 : kept(judged, state);
    double[] shares = new double[SIZE];
    double sum = 0;
    for (int i = 0; i < kept; i++) {
      sum += heated[i];
    }
    for (int i = 0; i < kept; i++) {
      shares[i] = heated[i] / sum;
    }
    return new Distribution(heated, shares, kept);
  }

  /// The chance of the word at an index after temperature and cuts.
  double share(int index) {
    return shares[index];
  }

  /// Its chance after temperature, before any cut.
  double heated(int index) {
    return heated[index];
  }

  /// How many words have any chance left.
  int kept() {
    return kept;
  }

  /// The chance of everything that has no name in the list.
  double tail() {
    return tail(shares);
  }

  /// The same before any cut.
  double heatedTail() {
    return tail(heated);
  }

  /// How open the choice is, in bits.
  double entropy() {
    return Entropy.bits(shares);
  }

  private static double tail(double[] chances) {
    double sum = 0;
    // the small ones first, so that none is lost beside a large one
    for (int i = SIZE - 1; i >= WORDS.size(); i--) {
      sum += chances[i];
    }
    return sum;
  }

  /// The index that a number from 0 to 1 falls on when the shares are laid end to end.
  int draw(double uniform) {
    double sum = 0;
    for (int i = 0; i < kept; i++) {
      sum += shares[i];
      if (uniform < sum) {
        return i;
      }
    }
    return kept - 1;
  }

  /// How many of the front-runners stay: the strictest cut decides, and one always stays.
  private static int kept(double[] chances, State state) {
    int kept = state.whole("topk") == 0 ? SIZE : state.whole("topk");
    double least = state.number("minp") * chances[0];
    double share = state.number("topp");
    double cut = 0;
    for (int i = 0; i < kept; i++) {
      cut += chances[i];
    }
    double sum = 0;
    for (int i = 0; i < kept; i++) {
      if (i > 0 && chances[i] < least) {
        return i;
      }
      sum += chances[i] / cut;
      if (share < 1 && sum >= share - CLOSE) {
        return i + 1;
      }
    }
    return kept;
  }

  private static double[] heat(double temperature) {
    double[] heated = new double[SIZE];
    if (temperature < COLD) {
      heated[0] = 1;
      return heated;
    }
    double sum = 0;
    for (int i = SIZE - 1; i >= 0; i--) {
      heated[i] = StrictMath.exp((LOGS[i] - LOGS[0]) / temperature);
      sum += heated[i];
    }
    for (int i = 0; i < SIZE; i++) {
      heated[i] /= sum;
    }
    return heated;
  }

  private static double[] logs() {
    double harmonic = 0;
    for (int rank = SIZE - NAMED.length; rank >= 1; rank--) {
      harmonic += 1.0 / rank;
    }
    double[] logs = new double[SIZE];
    for (int i = 0; i < SIZE; i++) {
      double chance = i < NAMED.length ? NAMED[i] : TAIL / (harmonic * (i - NAMED.length + 1));
      logs[i] = StrictMath.log(chance);
    }
    return logs;
  }
}
