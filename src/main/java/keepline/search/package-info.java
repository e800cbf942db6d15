/// Finding pages: by any word of the deck, or by number and words of a title.
///
/// Start with [DeckIndex], built once for a deck and asked at every keystroke; [Answer] is what it
/// says. [Titles] needs no index. Lucene ranks and cuts words; it stays in here. Nothing is written
/// to disk, and what a match looks like on screen is not known here.
package keepline.search;
