package keepline.view;

/// What lies over the page; at most one thing at a time.
public enum Layer {
  NONE,
  /// The key sheet.
  HELP,
  /// A black screen, in full screen only.
  BLANK
}
