package keepline.foreign;

/// Whose way of writing slides a file follows.
enum Dialect {
  MARP,
  SLIDEV,
  DECKSET,
  REVEAL,
  REMARK,
  PANDOC,

  /// Nothing tells; only what all of them share counts.
  PLAIN;

  /// Whether every line across the page ends a slide, and not only `---`.
  boolean anyRule() {
    return this != SLIDEV && this != REMARK;
  }

  /// Whether `---` right under text ends a slide instead of making that text a heading.
  boolean breaksUnderText() {
    return this == SLIDEV || this == REMARK || this == REVEAL;
  }

  /// Whether a `#` needs no blank after it to make a heading.
  boolean looseHeadings() {
    return this == DECKSET || this == REMARK;
  }
}
