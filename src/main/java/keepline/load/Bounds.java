package keepline.load;

/// Looks whether a text is small and plain enough for the Markdown parser, before it sees it: what
/// it takes longest for grows with the square of these numbers. Honest pages stay far below them.
final class Bounds {
  static final int LINES = 4_000;

  /// Characters that may begin something, in one run of lines without a blank one.
  static final int MARKS = 2_000;

  /// The same inside fences, where they begin nothing, should this have taken a fence for one that
  /// is none.
  static final int FENCED_MARKS = 20_000;

  private Bounds() {}

  /// Whether the text from this line on can be parsed; what is wrong is a problem.
  static boolean fits(Source source, int from, Problems problems) {
    return fits(source, from, LINES, problems);
  }

  /// The same for a file of several pages, with another number of lines.
  static boolean fits(Source source, int from, int lines, Problems problems) {
    Nesting nesting = new Nesting();
    int marks = 0;
    int fenced = 0;
    int run = 0;
    for (int line = from; line <= source.lines(); line++) {
      String text = source.line(line);
      int deep = nesting.depthAfter(text);
      marks = text.isBlank() ? 0 : marks + (nesting.fenced() ? 0 : marks(text));
      run = text.isBlank() || nesting.fenced() ? 0 : run + 1;
      fenced += nesting.fenced() ? marks(text) : 0;
      if (line - from == lines) {
        String what = lines == LINES ? "the page" : "the file";
        problems.at(
            line, 1, Code.TOO_LONG, what + " is longer than " + lines + " lines", "split it");
      } else if (deep > Nesting.LIMIT) {
        problems.at(
            line,
            1,
            Code.TOO_DEEP,
            "quotes and lists nest deeper than " + Nesting.LIMIT,
            "write it flatter");
      } else if (marks > MARKS || fenced > FENCED_MARKS / LINES * lines || run > LINES) {
        problems.at(
            line,
            1,
            Code.TOO_DENSE,
            "so much markup stands here without a blank line that it can't be read",
            "write it more simply");
      } else {
        continue;
      }
      return false;
    }
    return true;
  }

  private static int marks(String line) {
    int count = 0;
    char before = ' ';
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '[' || c == '<' || (c != before && "*_~`".indexOf(c) >= 0)) {
        count++;
      }
      before = c;
    }
    return count;
  }
}
