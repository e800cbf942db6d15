/// The kind `grid`: pictures of few cells, cut into patches or not, side by side.
///
/// Start with [GridFigure]; [GridNotation] makes it from text, [Diffusion] computes noised and
/// denoised pictures. Only `drawing` and `figure` may come in.
package keepline.figure.grid;
