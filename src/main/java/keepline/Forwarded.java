package keepline;

/// The deck is open in another window already, which has come forward: this start has nothing left
/// to do.
final class Forwarded extends Failure {
  private static final long serialVersionUID = 1L;

  Forwarded(String sentence) {
    super(sentence);
  }
}
