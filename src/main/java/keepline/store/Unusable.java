package keepline.store;

import java.io.IOException;

/// A state file that this version can't use.
final class Unusable extends IOException {
  private static final long serialVersionUID = 1L;

  /// What is wrong with it.
  enum Why {
    BROKEN,
    /// Written by a later version.
    NEWER
  }

  private final Why why;

  Unusable(Why why, String detail) {
    super(detail);
    this.why = why;
  }

  Why why() {
    return why;
  }
}
