/// What a reader does with a deck: where they are, where they have been, what they have read.
///
/// Start with [Reading], then [Navigator], which turns a [Command.Go] into the next [Reading].
/// Everything here is immutable and pure: no clock, no window, no file. Only `page` may come in.
package keepline.reading;
