package keepline.live;

import java.util.List;
import java.util.stream.IntStream;

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

  /// The logarithms of the chances as the model gives them, the likeliest's taken off.
  private static final double[] LOGS = logs();

  /// The least prime factor of each rank of the tail.
  private static final int[] FACTORS = factors();

  /// The logarithms of the ranks that are prime, in their order.
  private static final double[] PRIME_LOGS = primeLogs();

  private static final Heated AS_TRAINED = Heated.at(1);

  private final double temperature;
  private final Heated heated;
  private final int kept;
  private final double sum;

  private Distribution(double temperature, Heated heated, int kept) {
    this.temperature = temperature;
    this.heated = heated;
    this.kept = kept;
    this.sum = heated.sum(0, kept);
  }

  static Distribution of(State state) {
    double temperature = state.number("T");
    if (temperature < COLD) {
      // the likeliest alone is left where there is no heat, whatever the cuts say
      return new Distribution(temperature, Heated.coldest(), 1);
    }
    boolean first = state.words("order").equals("heat first");
    Heated heated = temperature == 1 ? AS_TRAINED : Heated.at(temperature);
    // what the cut looks at: the heated list, or the model's own
    int kept = kept((first ? heated : AS_TRAINED).chances, state);
    return new Distribution(temperature, heated, kept);
  }

  /// The chance of the word at an index after temperature and cuts.
  double share(int index) {
    return index < kept ? heated.chances[index] / sum : 0;
  }

  /// Its chance after temperature, before any cut.
  double heated(int index) {
    return heated.chances[index];
  }

  /// How many words have any chance left.
  int kept() {
    return kept;
  }

  /// The chance of everything that has no name in the list.
  double tail() {
    return heated.sum(WORDS.size(), kept) / sum;
  }

  /// The same before any cut.
  double heatedTail() {
    return heated.sum(WORDS.size(), SIZE);
  }

  /// How open the choice is, in bits. The logarithm of a chance is known without taking it: that of
  /// the model's own over the temperature, less that of the sum.
  double entropy() {
    double mean = 0;
    for (int i = kept - 1; i > 0; i--) {
      mean += heated.chances[i] * LOGS[i];
    }
    double cold = temperature < COLD ? 0 : mean / sum / temperature;
    return Math.max(0, heated.logSum + StrictMath.log(sum) - cold) / StrictMath.log(2);
  }

  /// The index that a number from 0 to 1 falls on when the shares are laid end to end.
  int draw(double uniform) {
    double reached = 0;
    for (int i = 0; i < kept; i++) {
      reached += share(i);
      if (uniform < reached) {
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
    if (share >= 1 && least <= 0) {
      return kept;
    }
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

  /// The list at one temperature.
  private static final class Heated {
    private final double[] chances;

    /// The logarithm of what the chances, the likeliest's as 1, added up to.
    private final double logSum;

    private Heated(double[] chances, double logSum) {
      this.chances = chances;
      this.logSum = logSum;
    }

    static Heated at(double temperature) {
      double[] chances = new double[SIZE];
      for (int i = 0; i < NAMED.length; i++) {
        chances[i] = StrictMath.exp(LOGS[i] / temperature);
      }
      powers(chances, temperature);
      double sum = 0;
      for (int i = SIZE - 1; i >= 0; i--) {
        sum += chances[i];
      }
      for (int i = 0; i < SIZE; i++) {
        chances[i] /= sum;
      }
      return new Heated(chances, StrictMath.log(sum));
    }

    /// Fills in the tail: a power of each rank. One of a product is the product of two, so that
    /// only primes ask for a slow exponential, a tenth of the ranks.
    private static void powers(double[] chances, double temperature) {
      double first = StrictMath.exp(LOGS[NAMED.length] / temperature);
      double[] powers = new double[SIZE - NAMED.length + 1];
      powers[1] = 1;
      int prime = 0;
      for (int rank = 1; rank < powers.length; rank++) {
        int factor = FACTORS[rank];
        if (rank > 1) {
          powers[rank] =
              factor == rank
                  ? StrictMath.exp(-PRIME_LOGS[prime++] / temperature)
                  : powers[factor] * powers[rank / factor];
        }
        chances[NAMED.length + rank - 1] = first * powers[rank];
      }
    }

    /// What a run of words has together; the small ones first, so that none is lost beside a large
    /// one.
    double sum(int from, int to) {
      double sum = 0;
      for (int i = to - 1; i >= from; i--) {
        sum += chances[i];
      }
      return sum;
    }

    /// The likeliest takes all.
    static Heated coldest() {
      double[] chances = new double[SIZE];
      chances[0] = 1;
      return new Heated(chances, 0);
    }
  }

  private static double[] logs() {
    double harmonic = 0;
    for (int rank = SIZE - NAMED.length; rank >= 1; rank--) {
      harmonic += 1.0 / rank;
    }
    double[] logs = new double[SIZE];
    for (int i = 0; i < SIZE; i++) {
      double chance = i < NAMED.length ? NAMED[i] : TAIL / (harmonic * (i - NAMED.length + 1));
      logs[i] = StrictMath.log(chance / NAMED[0]);
    }
    return logs;
  }

  private static int[] factors() {
    int[] factors = new int[SIZE - NAMED.length + 1];
    for (int p = 2; p < factors.length; p++) {
      boolean prime = factors[p] == 0;
      for (int rank = p; prime && rank < factors.length; rank += p) {
        factors[rank] = factors[rank] == 0 ? p : factors[rank];
      }
    }
    return factors;
  }

  private static double[] primeLogs() {
    return IntStream.range(2, FACTORS.length)
        .filter(rank -> FACTORS[rank] == rank)
        .mapToDouble(StrictMath::log)
        .toArray();
  }
}
