/// A deck on disk, read into [keepline.page.Deck], and everything that is wrong with it.
///
/// Start with [DeckFolder]. A page goes from bytes ([TextFile]) over its front matter
/// ([FrontMatter], [PageHead]) and Markdown ([Markdown]) to its parts ([PageBody]) and their prose
/// ([BlockReader], [InlineReader]). [Code] names every mistake, [Parts] says which parts each kind
/// of page needs, [Pictures] hands images on.
///
/// A deck may also be one file of another program's slides: [SlideContents] has `foreign` take it
/// apart, tells it by [LineKinds] what CommonMark makes of each line, and reads what comes out as
/// pages ([SlideReader]).
///
/// `page`, `figure`, `figure.kinds` and `foreign` may come in. Markdown's library may be used here
/// and nowhere else. Nothing here writes to disk, and nothing outside the deck's folder is read.
package keepline.load;
