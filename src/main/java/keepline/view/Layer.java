package keepline.view;

/// What lies over the page; at most one thing at a time.
public enum Layer {
  NONE,
  /// The key sheet.
  HELP,
  /// A page by its number or words of its title.
  GO_TO,
  /// Every word of the deck.
  FIND,
  /// Every command, page and section.
  PALETTE,
  /// All pages as small pictures.
  OVERVIEW,
  /// Every keep-line of the deck.
  KEEP_LINES,
  /// What the focused link leads to.
  PEEK,
  /// The figure of the page in view, as large as the window.
  FIGURE,
  /// Every bookmark and highlight of the deck.
  MARKS,
  /// A field for the value of a knob.
  VALUE,
  /// A field for the note beside a highlight.
  NOTE,
  /// A black screen, in full screen only.
  BLANK
}
