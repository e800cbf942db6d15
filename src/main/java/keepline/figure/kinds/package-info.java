/// The table of figure kinds.
///
/// Start with [Kinds]: adding a kind is its folder, its line there and its name in `Figure
/// permits`. Every kind may come in, nothing else.
package keepline.figure.kinds;
