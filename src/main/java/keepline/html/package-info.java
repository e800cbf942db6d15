/// A page of a deck as HTML.
///
/// Start with [Shell], the document that is loaded once; [PageWriter] writes what stands in it for
/// one page; [Sheet] is the one place of the layout's arithmetic; [Bridge] makes the scripts by
/// which a window hands pages over and asks what is on screen. All text passes through [Escape].
///
/// Neither a window nor a file may come in, and no `href` or script ever goes out: a deck is
/// somebody else's file.
package keepline.html;
