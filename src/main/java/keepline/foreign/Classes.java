package keepline.foreign;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes remark's wrappers off: of `.left[words]` stay the words.
final class Classes {
  private static final Pattern OPEN = Pattern.compile("(?:\\.[A-Za-z][\\w-]*){1,9}\\[");

  /// Where a wrapper opens, or [#PLAIN] for a bracket of another kind.
  private static final int PLAIN = -1;

  private Classes() {}

  static String unwrapped(String text) {
    boolean[] drop = new boolean[text.length()];
    Deque<Integer> open = new ArrayDeque<>();
    Matcher wrapper = OPEN.matcher(text);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\\') {
        i += 2;
      } else if (c == '`') {
        i = Spans.end(text, i);
      } else if (c == '.' && free(text, i) && wrapper.region(i, text.length()).lookingAt()) {
        open.push(i);
        i = wrapper.end();
      } else {
        if (c == '[') {
          open.push(PLAIN);
        } else if (c == ']' && !open.isEmpty()) {
          int from = open.pop();
          if (from != PLAIN) {
            Arrays.fill(drop, from, text.indexOf('[', from) + 1, true);
            drop[i] = true;
          }
        }
        i++;
      }
    }
    return kept(text, drop);
  }

  /// Whether a wrapper may begin here: a word or a file's name may have a dot inside.
  private static boolean free(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    return !Character.isLetterOrDigit(before) && before != ')';
  }

  private static String kept(String text, boolean[] drop) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!drop[i]) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}
