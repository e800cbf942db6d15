package keepline.figure;

/// The random numbers of figures: SplitMix64 after Steele, Lea and Flood 2014. Our own few lines,
/// so that no change of the JDK can move a figure. Not for several threads.
public final class SplitMix64 {
  private long state;
  private double spare = Double.NaN;

  public SplitMix64(long seed) {
    this.state = seed;
  }

  public long next() {
    state += 0x9e3779b97f4a7c15L;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /// The next number from 0 up to, but not including, 1.
  public double uniform() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  /// The next number of a standard normal distribution, after Box and Muller 1958: of each pair
  /// first the cosine's, then the sine's.
  public double normal() {
    if (!Double.isNaN(spare)) {
      double kept = spare;
      spare = Double.NaN;
      return kept;
    }
    // 1 - u is never 0, whose logarithm there is none of
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
    double angle = 2 * Math.PI * uniform();
    spare = radius * StrictMath.sin(angle);
    return radius * StrictMath.cos(angle);
  }
}
