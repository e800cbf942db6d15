/// The kind `plot`: lines, points, areas, rules, labels and arrows over two scales.
///
/// Start with [PlotFigure]; [PlotNotation] makes it from text, [Functions] is the closed list of
/// formulas that a plot may name. Only `drawing` and `figure` may come in.
package keepline.figure.plot;
