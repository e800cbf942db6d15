/// Slides that other programs wrote in one Markdown file, taken apart into pages.
///
/// Start with [Slideshow]. [Dialect] is who wrote them, [Head] what stands before the first slide,
/// [Breaks] where slides end. A slide's rows then go through the steps of [Steps], one after the
/// other, each of which takes away what only its program understands, and come out as the Markdown
/// of a page. A row keeps the number of its line all the way, so that a remark, and later a
/// problem, points into the file as its author wrote it.
///
/// Pure: text in, text out. Nothing of ours may come in, no outside library, no file.
package keepline.foreign;
