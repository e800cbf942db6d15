package keepline.load;

import keepline.page.Problem.Severity;

/// Every mistake that the loader knows, with its stable code. `src/docs/problems.md` shows an
/// example of each; figures have codes of their own.
enum Code {
  NOT_UTF8("FILE001"),
  NUL("FILE002"),
  TOO_LARGE("FILE003"),
  EMPTY("FILE004"),
  UNREADABLE("FILE005"),
  FILE_OUTSIDE("FILE006"),
  NOT_A_FILE("FILE007"),
  TOO_MANY_PROBLEMS("FILE008"),
  OVERRIDE("FILE009"),

  NO_FRONT_MATTER("HEAD001"),
  FRONT_MATTER_OPEN("HEAD002"),
  NOT_A_KEY("HEAD003"),
  UNKNOWN_KEY("HEAD004"),
  KEY_TWICE("HEAD005"),
  NO_VALUE("HEAD006"),
  WRONG_SHAPE("HEAD007"),
  TAB_INDENT("HEAD008", Weight.WARNING),

  NO_DECK_FILE("DECK001"),
  NO_PAGES("DECK002"),
  DECK_TITLE("DECK003"),
  NOT_A_SECTION("DECK004"),
  SECTION_TWICE("DECK005"),
  BEATS("DECK006"),
  NO_NUMBER("DECK007"),
  EQUAL_NUMBERS("DECK008"),
  EQUAL_IDS("DECK009"),
  SECTION_ORDER("DECK010"),
  EMPTY_SECTION("DECK011", Weight.WARNING),
  TOO_MANY_PAGES("DECK012"),
  LANGUAGE("DECK013"),

  UNKNOWN_KIND("PAGE001"),
  NO_KIND("PAGE002"),
  NO_SECTION("PAGE003", Weight.PART),
  UNKNOWN_SECTION("PAGE004"),
  NO_TITLE("PAGE005", Weight.PART),
  TITLE_PLACE("PAGE006"),
  NO_LEDE("PAGE007", Weight.PART),
  NO_FIGURE("PAGE008", Weight.PART),
  TOO_MANY_FIGURES("PAGE009"),
  FIGURE_PLACE("PAGE010"),
  NO_CAPTION("PAGE011", Weight.PART),
  NO_BEAT("PAGE012", Weight.PART),
  BEAT_ORDER("PAGE013"),
  BEAT_TWICE("PAGE014"),
  NOT_A_BEAT("PAGE015"),
  NO_KEEP_LINE("PAGE016", Weight.PART),
  TWO_KEEP_LINES("PAGE017"),
  PART_TOO_MUCH("PAGE018"),
  FENCE_OPEN("PAGE019"),
  TOO_DEEP("PAGE020"),
  NOT_PARSED("PAGE021"),
  NO_FOOTNOTE("PAGE022"),
  UNUSED_FOOTNOTE("PAGE023", Weight.WARNING),
  FOOTNOTE_TWICE("PAGE024"),
  DRAFT_VALUE("PAGE025"),
  EMPTY_BEAT("PAGE026", Weight.PART),
  LONG_ROW("PAGE027"),
  TOO_LONG("PAGE028"),
  TOO_DENSE("PAGE029"),
  WIDE_TABLE("PAGE030"),
  ORNAMENT_PLACE("PAGE031"),
  NO_ORIGIN("PAGE032", Weight.WARNING),
  LONG_KEEP_LINE("PAGE033", Weight.WARNING),

  DEAD_LINK("LINK001"),
  LINK_SCHEME("LINK002"),
  LINK_OUTSIDE("LINK003"),
  EMPTY_LINK("LINK004"),

  NO_IMAGE("IMG001"),
  IMAGE_OUTSIDE("IMG002"),
  IMAGE_REMOTE("IMG003"),
  IMAGE_KIND("IMG004"),
  IMAGE_BYTES("IMG005"),
  IMAGE_PIXELS("IMG006"),
  IMAGE_DAMAGED("IMG007"),
  NO_ALT("IMG008", Weight.PART),

  SLIDE_MARKUP("SLIDE001", Weight.WARNING),
  SLIDE_NOTES("SLIDE002", Weight.WARNING),
  SLIDE_SCRIPT("SLIDE003", Weight.WARNING),
  SLIDE_ELSEWHERE("SLIDE004", Weight.WARNING),
  SLIDE_IMAGE("SLIDE005", Weight.WARNING),
  SLIDE_LINK("SLIDE006", Weight.WARNING),
  NO_SLIDES("SLIDE007");

  private enum Weight {
    ERROR,
    WARNING,
    /// A part that is missing: a warning while the page is a draft.
    PART
  }

  private final String id;
  private final Weight weight;

  Code(String id) {
    this(id, Weight.ERROR);
  }

  Code(String id, Weight weight) {
    this.id = id;
    this.weight = weight;
  }

  String id() {
    return id;
  }

  Severity severity(boolean draft) {
    return switch (weight) {
      case ERROR -> Severity.ERROR;
      case WARNING -> Severity.WARNING;
      case PART -> draft ? Severity.WARNING : Severity.ERROR;
    };
  }
}
