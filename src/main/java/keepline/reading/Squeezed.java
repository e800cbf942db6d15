package keepline.reading;

/// A text with every run of blanks made one, and where each of its characters stood before.
final class Squeezed {
  private final String text;
  private final int[] raw;

  private Squeezed(String text, int[] raw) {
    this.text = text;
    this.raw = raw;
  }

  static Squeezed of(String page) {
    StringBuilder out = new StringBuilder(page.length());
    int[] raw = new int[page.length() + 1];
    boolean blank = false;
    for (int i = 0; i < page.length(); i++) {
      char c = page.charAt(i);
      boolean now = blank(c);
      if (!now || !blank) {
        raw[out.length()] = i;
        out.append(now ? ' ' : c);
      }
      blank = now;
    }
    raw[out.length()] = page.length();
    return new Squeezed(out.toString(), java.util.Arrays.copyOf(raw, out.length() + 1));
  }

  static String words(String text) {
    return of(text).text;
  }

  String text() {
    return text;
  }

  /// How many characters of the squeezed text stand before an offset of the raw one.
  int before(int offset) {
    int at = java.util.Arrays.binarySearch(raw, offset);
    return at >= 0 ? at : -at - 1;
  }

  /// A stretch of the squeezed text, not empty, as one of the raw text.
  Span raw(Span squeezed) {
    return new Span(raw[squeezed.start()], raw[squeezed.end() - 1] + 1);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }
}
