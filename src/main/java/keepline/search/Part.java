package keepline.search;

import java.util.Locale;

/// What a page's words stand in. A match counts by where it is: a page about a term comes before
/// the pages that mention it.
enum Part {
  TITLE(9),
  /// Words that the prose sets in bold: that is where it says what they mean.
  TERM(5),
  KEEP(4.5f),
  /// The file's name and the small label over the title.
  NAME(4),
  LEDE(3),
  PROSE(1),
  /// Title, caption, alt, data and sources of the figures.
  FIGURE(0.6f);

  private final float weight;

  Part(float weight) {
    this.weight = weight;
  }

  float weight() {
    return weight;
  }

  /// Its name in the index.
  String field() {
    return name().toLowerCase(Locale.ROOT);
  }
}
