package keepline.figure;

/// The words around a figure, from the block's header lines. A missing one is the empty string.
///
/// @param title over the figure
/// @param alt the finding, as one sentence, for people who can't see it
/// @param caption what the figure amounts to, under it
/// @param note small print; `toy` in it marks made-up numbers
/// @param source where quoted numbers come from
/// @param half whether two such figures may stand side by side
/// @param ornament whether it only decorates a cover, divider or end: shapes without words
public record Words(
    String title,
    String alt,
    String caption,
    String note,
    String source,
    boolean half,
    boolean ornament) {

  /// The words of a figure that is no ornament.
  public Words(String title, String alt, String caption, String note, String source, boolean half) {
    this(title, alt, caption, note, source, half, false);
  }

  /// These words with another alt sentence.
  public Words withAlt(String sentence) {
    return new Words(title, sentence, caption, note, source, half, ornament);
  }
}
