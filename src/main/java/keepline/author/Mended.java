package keepline.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A converted page's text after it was found wrong.
final class Mended {
  private static final Pattern HEAD = Pattern.compile("---\n(kind: [a-z]+\n)---\n");
  private static final String DRAFT = "---\nkind: guide\ndraft: yes\n---\n";
  private static final Pattern MARKS = Pattern.compile("[\\\\`*_{}\\[\\]()#+!|<>$&~^-]");

  private static final Pattern POINT = Pattern.compile("[ \t]*(?:[-*+]|[0-9]{1,9}[.)])[ \t]+");

  private Mended() {}

  /// The page as a draft, whose missing parts are warnings.
  static String draft(String text) {
    return HEAD.matcher(text).replaceFirst("---\n$1draft: yes\n---\n");
  }

  /// The page with nothing but plain words on these lines.
  ///
  /// @param lines from 1
  static String plain(String text, Set<Integer> lines) {
    List<String> out = new ArrayList<>();
    int number = 1;
    int body = (int) DRAFT.chars().filter(c -> c == '\n').count();
    for (String line : text.split("\n", -1)) {
      boolean wrong = number > body && lines.contains(number) && !line.startsWith("# ");
      out.add(wrong ? plain(line) : line);
      number++;
    }
    return String.join("\n", out);
  }

  /// A line's words; it stays in its list.
  private static String plain(String line) {
    Matcher point = POINT.matcher(line);
    int from = point.lookingAt() ? point.end() : 0;
    Matcher marks = MARKS.matcher(line.substring(from));
    return line.substring(0, from)
        + marks.replaceAll(m -> Matcher.quoteReplacement("\\" + m.group()));
  }

  /// The page's title, and below it the rest as it stands.
  static String asCode(String text) {
    String body = text.substring(text.indexOf("\n---\n") + 5).strip();
    int end = body.indexOf('\n');
    String title = body.startsWith("# ") && end > 0 ? body.substring(0, end) : "# A slide";
    String rest = body.startsWith("# ") && end > 0 ? body.substring(end).strip() : body;
    String fence = "```";
    while (rest.contains(fence)) {
      fence += "`";
    }
    return DRAFT + title + "\n\n" + fence + "\n" + rest + "\n" + fence + "\n";
  }
}
