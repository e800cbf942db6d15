/// Live figures: parameters, what an engine is, and one class an engine.
///
/// Start with [Engine]; [Engines] is the table of them, [LiveNotation] reads the block `fig live
/// NAME`, [State] is what a reader changes. An engine is pure: the same state gives the same marks
/// and values on every machine, so it uses `StrictMath`, random numbers of our own
/// ([keepline.figure.SplitMix64]), no clock and no threads.
///
/// Only `drawing` and `figure` may come in. Keys, strips of knobs and threads stay out.
package keepline.live;
