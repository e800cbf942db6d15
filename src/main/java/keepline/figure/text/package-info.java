/// The kind `text`: a drawing made of characters on a grid of cells.
///
/// Start with [TextFigure]; [TextNotation] makes it from text. Characters that draw lines and areas
/// become strokes and areas, all others are set where they stand. Only `drawing` and `figure` may
/// come in.
package keepline.figure.text;
