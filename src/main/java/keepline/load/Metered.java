package keepline.load;

/// Text that may be looked at only so often: whoever reads it again and again is stopped.
///
/// The Markdown parser takes time that grows with the square of some inputs and can't be told to
/// stop; but it reads every character through here.
final class Metered implements CharSequence {
  /// Thrown through the parser when the text has been looked at too often.
  static final class Spent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Spent() {
      super("too many looks at one text", null, false, false);
    }
  }

  private final String text;
  private long left;

  /// Text that may be looked at this many times, a character at a time.
  Metered(String text, long looks) {
    this.text = text;
    this.left = looks;
  }

  @Override
  public char charAt(int index) {
    if (--left < 0) {
      throw new Spent();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    left -= end - start;
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
