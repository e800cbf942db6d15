/// What helps to write decks: a small one to start from, and slides of other programs as a deck.
///
/// Start with [NewDeck] and [Conversion]; both write a folder whole or not at all. Only `load` and
/// `page` may come in; nothing here knows a window.
package keepline.author;
