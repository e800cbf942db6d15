package keepline.formula;

/// Sets one formula, at once.
@FunctionalInterface
interface Typesetter {
  Typeset set(Formula formula);
}
