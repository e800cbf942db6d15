/// A deck in memory: records only, no file, no markup, no window.
///
/// Start with [Deck], then [Page]. [Problem] is everything an author may have got wrong. Only
/// `figure` may come in.
package keepline.page;
