package keepline.formula;

/// Sets one formula, at once.
@FunctionalInterface
interface Typesetter {
  Typeset set(Formula formula);

  /// Lets go of what it takes in memory; it is not used again.
  default void close() {}
}
