/// What the window shows, as observable state without a single control.
///
/// Start with [ReaderModel]: everything a command changes. [Renderings] keeps pages as HTML ahead
/// of need. Of JavaFX only `javafx.beans` and `javafx.collections` may come in; no file is read
/// here.
package keepline.view;
