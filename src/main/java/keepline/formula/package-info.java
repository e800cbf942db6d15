/// TeX to static HTML.
///
/// Start with [Formulas]: it answers at once with what it has kept, or nothing, and tells when more
/// is ready. [Katex] is the engine behind it, KaTeX in a WebKit engine that shows nothing;
/// [FormulaStyle] is the stylesheet that its HTML needs, fonts included. No script of it ever
/// reaches a page: [Harmless] looks through all that goes out. Nothing of ours may come in.
package keepline.formula;
