/// The kind `eq`: one to four formulas, each with a spoken form, and what their letters mean.
///
/// Start with [EqFigure]; [EqNotation] makes it from text. It lays out nothing: setting TeX is the
/// work of `formula`. Only `drawing` and `figure` may come in.
package keepline.figure.eq;
