/// The reader's state on disk: one small file for the window, one for each deck.
///
/// Start with [StateFolder], which reads, merges and writes, then [Keeper], which does so behind a
/// window. Besides `reading` and `page` only the JSON library may come in, and it stays in here.
/// What is kept of a deck is its path, ids of pages, and marked passages with a few words around
/// them.
package keepline.store;
