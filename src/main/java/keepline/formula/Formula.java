package keepline.formula;

/// A formula to be set.
///
/// @param tex as an author wrote it
public record Formula(String tex, Style style) {

  /// How much room it has.
  public enum Style {
    /// Inside a line of text.
    INLINE,
    /// On a line of its own.
    DISPLAY
  }
}
