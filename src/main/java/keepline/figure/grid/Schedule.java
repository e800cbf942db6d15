package keepline.figure.grid;

/// How much of a picture is left after so many of a thousand steps of noise.
enum Schedule {
  /// Ho et al. 2020, arXiv:2006.11239: steps grow evenly from 0.0001 to 0.02.
  LINEAR {
    @Override
    double left(int t) {
      return product(t, i -> 1e-4 + (0.02 - 1e-4) * (i - 1) / (STEPS - 1));
    }
  },

  /// Nichol and Dhariwal 2021, arXiv:2102.09672, with s = 0.008.
  COSINE {
    @Override
    double left(int t) {
      double at = wave(t);
      return at / wave(0);
    }

    private double wave(int t) {
      double cosine = StrictMath.cos(((double) t / STEPS + 0.008) / 1.008 * Math.PI / 2);
      return cosine * cosine;
    }
  },

  /// Stable Diffusion's: the roots of the steps grow evenly from 0.00085 to 0.012.
  SD {
    @Override
    double left(int t) {
      double first = StrictMath.sqrt(0.00085);
      double last = StrictMath.sqrt(0.012);
      return product(
          t,
          i -> {
            double root = first + (last - first) * (i - 1) / (STEPS - 1);
            return root * root;
          });
    }
  };

  static final int STEPS = 1000;

  /// The share of the picture's variance that is left, from 1 down to nearly 0.
  ///
  /// @param t steps done, from 0 to 1000
  abstract double left(int t);

  private static double product(int t, java.util.function.IntToDoubleFunction step) {
    double left = 1;
    for (int i = 1; i <= t; i++) {
      left *= 1 - step.applyAsDouble(i);
    }
    return left;
  }
}
