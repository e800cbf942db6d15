package keepline.foreign;

/// What a line belongs to, as CommonMark reads the file.
public enum LineKind {
  TEXT,

  /// In a fence, fences included, or set in by four columns.
  CODE,

  /// In a block of HTML.
  MARKUP,

  /// A line across the page, such as `---`, in no other block.
  RULE,

  /// A heading's text, in no other block.
  HEADING,

  /// The line under a heading's text that makes it one.
  UNDERLINE
}
