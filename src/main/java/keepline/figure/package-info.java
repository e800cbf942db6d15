/// What a figure block says, before anybody draws it.
///
/// Start with [Figure]; [Outcome] is what reading a block yields, [Block] its raw text with line
/// numbers, [Mistake] what was wrong and where. A kind lives in its own folder below this one and
/// may use this package and `drawing` only.
package keepline.figure;
