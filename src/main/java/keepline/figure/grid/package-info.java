/// The kind `grid`: pictures of few cells, cut in patches or not, typed or computed.
///
/// Start with [GridFigure]; [GridNotation] makes it from text. What is computed is a [Recipe]; its
/// mathematics is [Diffusion]. Only `drawing` and `figure` may come in.
package keepline.figure.grid;
