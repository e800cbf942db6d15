package keepline.stage;

/// No window can be opened on this machine as it is; the message is one sentence that says what is
/// missing.
public final class NoDisplay extends Exception {
  private static final long serialVersionUID = 1L;

  NoDisplay(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
