package keepline.store;

import java.util.OptionalLong;

/// When something that keeps changing is to be written: soon after it settles, and within a second
/// even where it never does. Immutable and without a clock; times are milliseconds.
///
/// @param first when the first change not written yet was made
/// @param last when the latest was made
record Settling(OptionalLong first, OptionalLong last) {
  static final Settling STILL = new Settling(OptionalLong.empty(), OptionalLong.empty());

  private static final long QUIET = 250;
  private static final long LONGEST = 700;

  Settling changed(long now) {
    return new Settling(first.isPresent() ? first : OptionalLong.of(now), OptionalLong.of(now));
  }

  /// When to write, if there is anything to.
  OptionalLong due() {
    return first.isEmpty()
        ? first
        : OptionalLong.of(
            Math.min(first.getAsLong() + LONGEST, last.orElse(first.getAsLong()) + QUIET));
  }
}
