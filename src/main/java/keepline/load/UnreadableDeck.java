package keepline.load;

/// A path that can't be opened as a deck at all. The message is one sentence for a reader: what is
/// wrong and what to do.
public final class UnreadableDeck extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableDeck(String message) {
    super(message);
  }
}
