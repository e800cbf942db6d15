package keepline.reading;

/// Plain words as Markdown shows them: unchanged. Follows CommonMark's backslash escapes.
public final class AsMarkdown {
  private static final String MEANT = "\\`*_[]<>#|~$&";

  private AsMarkdown() {}

  /// One line of words; line breaks become blanks.
  public static String of(String words) {
    String line = words.replaceAll("\\R", " ").strip();
    StringBuilder out = new StringBuilder();
    boolean number = true; // whether only digits came so far: "1." begins a list
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean item = i == 0 ? c == '-' || c == '+' : number && (c == '.' || c == ')');
      if (item || MEANT.indexOf(c) >= 0) {
        out.append('\\');
      }
      number &= Character.isDigit(c);
      out.append(c);
    }
    return out.toString();
  }
}
