package keepline.foreign;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes remark's wrappers off: of `.left[words]` stay the words.
final class Classes {
  private static final Pattern OPEN = Pattern.compile("(?:\\.[A-Za-z][\\w-]*){1,9}\\[");

  /// Where a wrapper opens, or [#PLAIN] for a bracket of another kind.
  private static final int PLAIN = -1;

  private Classes() {}

  /// A slide's rows without wrappers; one may hold code, which stays as it is.
  static List<Row> unwrapped(List<Row> rows) {
    String text = String.join("\n", rows.stream().map(Row::text).toList());
    BitSet code = new BitSet(text.length());
    int start = 0;
    for (Row row : rows) {
      code.set(start, start + row.text().length(), row.code());
      start += row.text().length() + 1;
    }
    BitSet drop = wrappers(text, code);
    List<Row> out = new ArrayList<>();
    start = 0;
    for (Row row : rows) {
      out.add(row.with(kept(row.text(), start, drop)));
      start += row.text().length() + 1;
    }
    return out;
  }

  private static BitSet wrappers(String text, BitSet code) {
    BitSet drop = new BitSet(text.length());
    Deque<Integer> open = new ArrayDeque<>();
    Matcher wrapper = OPEN.matcher(text);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (code.get(i)) {
        i = code.nextClearBit(i);
      } else if (c == '\\') {
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
            drop.set(from, text.indexOf('[', from) + 1);
            drop.set(i);
          }
        }
        i++;
      }
    }
    return drop;
  }

  /// Whether a wrapper may begin here: a word or a file's name may have a dot inside.
  private static boolean free(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    return !Character.isLetterOrDigit(before) && before != ')';
  }

  private static String kept(String text, int start, BitSet drop) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!drop.get(start + i)) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}
