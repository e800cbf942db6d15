/// The kind `matrix`: numbers in rows and columns, shown as shades.
///
/// Start with [MatrixFigure]; [MatrixNotation] makes it from text. Only `drawing` and `figure` may
/// come in.
package keepline.figure.matrix;
