package keepline.figure.plot;

/// The loss of a language model by its size and its reading: `L = E + A N^-a + B D^-b`, the form of
/// Hoffmann et al. 2022 (arXiv:2203.15556).
///
/// @param e the loss that no size removes, in nats a token
record Chinchilla(double e, double a, double b, double alpha, double beta) {
  /// The refit of Besiroglu et al. 2024 (arXiv:2404.10102).
  static final Chinchilla BESIROGLU = new Chinchilla(1.8172, 482.01, 2085.43, 0.3478, 0.3658);

  /// As printed in the paper of 2022, with rounded exponents.
  static final Chinchilla PRINTED = new Chinchilla(1.69, 406.4, 410.7, 0.34, 0.28);

  /// As the same paper's source has it.
  static final Chinchilla SOURCE = new Chinchilla(1.6934, 406.4, 410.7, 0.3392, 0.2849);

  /// @param n parameters
  /// @param d tokens read
  double loss(double n, double d) {
    return e + a * StrictMath.pow(n, -alpha) + b * StrictMath.pow(d, -beta);
  }

  /// The size that makes the least loss of a budget.
  ///
  /// @param c FLOP, six for each parameter and token
  double size(double c) {
    double g = StrictMath.pow(alpha * a / (beta * b), 1 / (alpha + beta));
    return g * StrictMath.pow(c / 6, beta / (alpha + beta));
  }

  /// The least loss of a budget of `c` FLOP.
  double best(double c) {
    return at(c, size(c));
  }

  /// The loss of a model of `n` parameters trained for `c` FLOP.
  double at(double c, double n) {
    return loss(n, c / (6 * n));
  }
}
