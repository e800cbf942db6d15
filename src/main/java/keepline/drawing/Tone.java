package keepline.drawing;

import java.util.Locale;

/// A colour's role. A theme gives each role its colour; a figure only ever names the role.
///
/// A colour keeps its meaning through a deck: data 1 is text, language, reference; 2 what the
/// reader is changing; 3 image and data; 4 noise. The sequential scale has seven steps from little
/// to much, the diverging one seven from negative over none (4) to positive. The `ON_` tones are
/// what a number on such a step is written in: black or white, whichever contrasts more.
public enum Tone {
  PAGE,
  PANEL,
  TEXT,
  MUTED,
  LINE,
  GRID,
  ACCENT,
  ERROR,
  DATA_1,
  DATA_2,
  DATA_3,
  DATA_4,
  SEQ_1,
  SEQ_2,
  SEQ_3,
  SEQ_4,
  SEQ_5,
  SEQ_6,
  SEQ_7,
  DIV_1,
  DIV_2,
  DIV_3,
  DIV_4,
  DIV_5,
  DIV_6,
  DIV_7,
  ON_ACCENT,
  ON_SEQ_1,
  ON_SEQ_2,
  ON_SEQ_3,
  ON_SEQ_4,
  ON_SEQ_5,
  ON_SEQ_6,
  ON_SEQ_7,
  ON_DIV_1,
  ON_DIV_2,
  ON_DIV_3,
  ON_DIV_4,
  ON_DIV_5,
  ON_DIV_6,
  ON_DIV_7;

  /// The role's name as themes and pages write it, in lower case with hyphens: `data-1`.
  public String role() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The sequential scale's step from 1 to 7.
  public static Tone seq(int step) {
    return valueOf("SEQ_" + step);
  }

  /// The diverging scale's step from 1 to 7; 4 is neither.
  public static Tone div(int step) {
    return valueOf("DIV_" + step);
  }

  /// The tone of a number written on a step of one of the two scales.
  public Tone on() {
    return valueOf("ON_" + name());
  }
}
