package keepline.live;

/// How open a distribution leaves what comes, after Shannon 1948.
final class Entropy {
  private static final double LN_2 = StrictMath.log(2);

  private Entropy() {}

  /// In bits; shares of nought add nothing.
  static double bits(double[] shares) {
    double sum = 0;
    for (double share : shares) {
      if (share > 0) {
        sum -= share * StrictMath.log(share);
      }
    }
    return sum / LN_2;
  }
}
