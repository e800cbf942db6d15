/// The kind `bars`: labelled values as lengths.
///
/// Start with [BarsFigure]; [BarsNotation] makes it from text. Only `drawing` and `figure` may come
/// in.
package keepline.figure.bars;
