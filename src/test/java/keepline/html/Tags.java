package keepline.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks that markup nests.
final class Tags {
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\\s+[\\w:-]+=\"[^\"<>]*\")*)\\s*(/?)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\s([\\w:-]+)=\"[^\"]*\"");
  private static final Set<String> EMPTY = Set.of("br", "hr", "img");

  private Tags() {}

  /// The elements that occur, and the attributes with an `@` before them.
  static Set<String> names(String html) {
    Set<String> names = new TreeSet<>();
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      names.add(tag.group(2));
      Matcher attribute = ATTRIBUTE.matcher(tag.group(3));
      while (attribute.find()) {
        names.add("@" + attribute.group(1));
      }
    }
    return names;
  }

  static void assertBalanced(String html) {
    Deque<String> open = new ArrayDeque<>();
    Matcher m = TAG.matcher(html);
    int end = 0;
    while (m.find()) {
      assertThat(html.substring(end, m.start())).doesNotContain("<", ">");
      end = m.end();
      if (!m.group(1).isEmpty()) {
        assertThat(open.poll()).as("before %s", html.substring(m.start())).isEqualTo(m.group(2));
      } else if (m.group(4).isEmpty() && !EMPTY.contains(m.group(2))) {
        open.push(m.group(2));
      }
    }
    assertThat(html.substring(end)).doesNotContain("<", ">");
    assertThat(open).isEmpty();
  }
}
