package keepline.check;

/// Text of somebody else's deck, made fit for a terminal.
final class Plain {
  private Plain() {}

  /// The text on one line: line ends and tabs become blanks, and what could steer a terminal or
  /// turn the direction of writing becomes a replacement character.
  static String line(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\n' || c == '\r' || c == '\t') {
                out.append(' ');
              } else if (Character.isISOControl(c) || turns(c)) {
                out.append('\uFFFD');
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  private static boolean turns(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
