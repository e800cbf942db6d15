/// What helps to write decks: a small one to start from.
///
/// Start with [NewDeck]. Only `load` and `page` may come in; nothing here knows a window.
package keepline.author;
