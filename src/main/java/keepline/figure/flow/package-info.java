/// The kind `flow`: boxes in rows, and arrows between them.
///
/// Start with [FlowFigure]; [FlowNotation] makes it from text and documents the notation. Drawing
/// has four steps: an [Arrangement] gives each box its place across, [Router] finds the arrows'
/// ways without lengths, [Gaps] makes room between rows for what passes there, and [Scene] is what
/// comes of it, in pixels, for [Painter]. A flow to the right is one downwards with its axes
/// exchanged, up to the scene. Only `drawing` and `figure` may come in.
package keepline.figure.flow;
