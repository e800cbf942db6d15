/// From keys to commands: strokes, the keymap (one table), page numbers being typed.
///
/// Start with [Keymap], then [KeyHandler], which joins keymap, pending digits and navigation. The
/// window hands its key events to a [StrokeReader] and what comes out to the handler. No toolkit
/// type and no clock come in: codes come by name, times as numbers. Of ours only `reading` may come
/// in, and the deck that it is about.
package keepline.keys;
