package keepline.foreign;

import java.util.regex.Pattern;

/// Takes attributes off, `{.class #id key=value}` after headings, images, links and spans.
final class Attributes {
  private static final String VALUE = "(?:\"[^\"]*\"|'[^']*'|[^\\s}\"']+)";
  private static final String ONE = "(?:[.#][\\w:-]+|[\\w-]+=" + VALUE + ")";
  private static final String LIST =
      "\\{[ \t]*(?::[\\w-]+|-|" + ONE + ")(?:[ \t]+" + ONE + "){0,20}[ \t]*\\}";
  private static final Pattern SPAN = Pattern.compile("(?<!\\!)\\[([^\\[\\]\n]*)\\]" + LIST);
  private static final Pattern AFTER = Pattern.compile("(?<=\\))" + LIST);
  private static final Pattern HEADING =
      Pattern.compile("(?m)^( {0,3}#{1,6}[ \t].*?)[ \t]*" + LIST + "[ \t]*$");

  private Attributes() {}

  static String without(String text) {
    if (text.indexOf('{') < 0) {
      return text;
    }
    String headings = HEADING.matcher(text).replaceAll("$1");
    return AFTER.matcher(SPAN.matcher(headings).replaceAll("$1")).replaceAll("");
  }
}
