package keepline.page;

/// What a page is for; it decides how it is laid out and which parts it must have.
public enum PageKind {
  COVER,
  GUIDE,
  DIVIDER,
  CONCEPT,
  SUMMARY,
  END
}
