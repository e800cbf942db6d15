package keepline.author;

/// A folder that a deck can't be made in; the message is one sentence for the author.
public final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  Refused(String message) {
    super(message);
  }
}
