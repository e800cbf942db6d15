/// The JavaFX window: page view, dock, overlays, keys as they arrive.
///
/// Start with [ReaderWindow]. [PageView] is the only class that knows WebView. What a key or a
/// click means is decided in `view`; this package shows state and passes on what a person did. No
/// file is read here but bundled resources.
package keepline.stage;
