package keepline.formula;

/// What setting a formula yields.
public sealed interface Typeset {

  /// The formula as static HTML with MathML inside, which needs [FormulaStyle].
  record Ready(String html) implements Typeset {}

  /// The formula can't be set.
  ///
  /// @param message what is wrong, one clause
  /// @param fix what to do, or the empty string
  /// @param at the index in the TeX, in UTF-16 units, where it went wrong; its length at the end
  record Broken(String message, String fix, int at) implements Typeset {}
}
