package keepline.figure;

/// The words around a figure, from the block's header lines. A missing one is the empty string.
///
/// @param title over the figure
/// @param alt the finding, as one sentence, for people who can't see it
/// @param caption what the figure amounts to, under it
/// @param note small print; `toy` in it marks made-up numbers
/// @param source where quoted numbers come from
/// @param half whether two such figures may stand side by side
public record Words(
    String title, String alt, String caption, String note, String source, boolean half) {

  /// These words with another alt sentence.
  public Words withAlt(String sentence) {
    return new Words(title, sentence, caption, note, source, half);
  }
}
