/// Writes a drawing as SVG.
///
/// Start with [SvgWriter]. Colours stay roles: what comes out names them as CSS custom properties
/// (`var(--data-1)`), which the page's theme defines. Only `drawing` may come in.
package keepline.svg;
