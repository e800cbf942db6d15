/// What an author hears about a deck: every problem as a line or as JSON.
///
/// Start with [Report]; [FormulaEngine] and [PageRuler] are what it needs of a window. `load`,
/// `page` and `figure` may come in, and no outside library.
package keepline.check;
