package keepline.load;

import static keepline.load.Parts.Need.MAY;
import static keepline.load.Parts.Need.MUST;
import static keepline.load.Parts.Need.NOT;

import keepline.page.PageKind;

/// Which parts each kind of page must have, may have and may not have: the one table of them.
enum Parts {
  //        cover guide divider concept summary end
  SECTION(MAY, MUST, MUST, MUST, MUST, MAY),
  TITLE(MUST, MUST, MUST, MUST, MUST, MUST),
  LEDE(MAY, MUST, MAY, MUST, MUST, MAY),
  FIGURE(MAY, MAY, MAY, MUST, MAY, MAY),
  CAPTION(MAY, MAY, MAY, MUST, MAY, MAY),
  ORNAMENT(MAY, NOT, MAY, NOT, NOT, MAY),
  BEATS(NOT, MAY, NOT, MUST, MAY, NOT),
  KEEP_LINE(MAY, MAY, MAY, MUST, MUST, MAY);

  /// Whether a kind of page has a part.
  enum Need {
    MUST,
    MAY,
    NOT
  }

  private final Need cover;
  private final Need guide;
  private final Need divider;
  private final Need concept;
  private final Need summary;
  private final Need end;

  Parts(Need cover, Need guide, Need divider, Need concept, Need summary, Need end) {
    this.cover = cover;
    this.guide = guide;
    this.divider = divider;
    this.concept = concept;
    this.summary = summary;
    this.end = end;
  }

  Need need(PageKind kind) {
    return switch (kind) {
      case COVER -> cover;
      case GUIDE -> guide;
      case DIVIDER -> divider;
      case CONCEPT -> concept;
      case SUMMARY -> summary;
      case END -> end;
    };
  }
}
