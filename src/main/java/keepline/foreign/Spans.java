package keepline.foreign;

import java.util.function.UnaryOperator;

/// Code spans of a text: nothing in them means anything.
final class Spans {
  private Spans() {}

  /// Where the code span ends that starts at `at`, after its closing backticks; where none starts,
  /// after the run of backticks.
  static int end(String text, int at) {
    int open = run(text, at);
    int paragraph = text.indexOf("\n\n", at);
    int limit = paragraph < 0 ? text.length() : paragraph;
    int i = at + open;
    while (i < limit) {
      int next = text.indexOf('`', i);
      if (next < 0 || next >= limit) {
        break;
      }
      int length = run(text, next);
      if (length == open) {
        return next + length;
      }
      i = next + length;
    }
    return at + open;
  }

  private static int run(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end - at;
  }

  /// Changes what stands outside code spans.
  static String outside(String text, UnaryOperator<String> change) {
    if (text.indexOf('`') < 0) {
      return change.apply(text);
    }
    StringBuilder out = new StringBuilder();
    int from = 0;
    int i = text.indexOf('`');
    while (i >= 0) {
      int end = end(text, i);
      out.append(change.apply(text.substring(from, i))).append(text, i, end);
      from = end;
      i = text.indexOf('`', end);
    }
    return out.append(change.apply(text.substring(from))).toString();
  }
}
