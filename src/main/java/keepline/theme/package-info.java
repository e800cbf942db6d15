/// Themes: names, and a colour for every role that a page or a figure can ask for.
///
/// Start with [Theme]. A theme's colours stand in one CSS file of custom properties; a new theme is
/// that file and one line here. Nothing of ours and no library may come in.
package keepline.theme;
