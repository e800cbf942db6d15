package keepline;

/// The program can't do what it was asked to; the message is one sentence for the person who asked.
class Failure extends Exception {
  private static final long serialVersionUID = 1L;

  /// The exit status of a run that could not do its work. A check that found errors ends with 1.
  static final int STATUS = 2;

  Failure(String sentence) {
    super(sentence);
  }

  Failure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
