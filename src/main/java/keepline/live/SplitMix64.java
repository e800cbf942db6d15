package keepline.live;

/// The random numbers of live figures: SplitMix64 after Steele, Lea and Flood 2014. Our own few
/// lines, so that no change of the JDK can move a figure. Not for several threads.
final class SplitMix64 {
  private long state;

  SplitMix64(long seed) {
    this.state = seed;
  }

  long next() {
    state += 0x9e3779b97f4a7c15L;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /// The next number from 0 up to, but not including, 1.
  double uniform() {
    return (next() >>> 11) * 0x1.0p-53;
  }
}
