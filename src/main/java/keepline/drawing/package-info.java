/// The closed vocabulary of marks that stands between what a figure means and how it is written.
///
/// Start with [Drawing]. A figure kind lays out [Mark]s, an output format writes them; neither
/// knows the other. A mark carries a [Tone], a role, never a colour. Nothing of ours and no library
/// may come in.
package keepline.drawing;
