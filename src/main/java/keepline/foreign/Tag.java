package keepline.foreign;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A tag of HTML, or of a component of Slidev's.
///
/// @param name in lower case
/// @param text all of it
/// @param end the offset after it
record Tag(String name, String text, int end) {
  private static final Pattern NAME =
      Pattern.compile("</?([A-Za-z][A-Za-z0-9.-]*(?::[a-z][a-z0-9-]*(?=\\s*/>|\\s))?)(?=[\\s/>])");
  private static final int LONGEST = 4_000;
  private static final Set<String> ARRANGING =
      Set.of(
          "div",
          "span",
          "p",
          "br",
          "wbr",
          "center",
          "section",
          "article",
          "header",
          "footer",
          "main",
          "aside",
          "small",
          "big",
          "font",
          "figure",
          "figcaption",
          "b",
          "i",
          "em",
          "strong",
          "u",
          "s",
          "sub",
          "sup",
          "kbd",
          "mark",
          "ins",
          "del",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th",
          "caption",
          "blockquote",
          "cite",
          "q",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "details",
          "summary",
          "code",
          "pre",
          "tt",
          "hr",
          "template",
          "transition",
          "abbr",
          "time",
          "nobr",
          "label",
          "colgroup",
          "col",
          "transform",
          "button",
          "v-click",
          "v-clicks",
          "v-after",
          "v-switch",
          "v-drag",
          "v-mark");

  /// What becomes of it.
  enum Role {
    ARRANGES,
    STYLE,
    SCRIPT,
    IMAGE,
    LINK,
    EMBEDDED,
    OTHER
  }

  /// The tag that starts here, if one does.
  static @Nullable Tag at(String text, int at) {
    Matcher name = NAME.matcher(text).region(at, Math.min(text.length(), at + 80));
    if (!name.lookingAt()) {
      return null;
    }
    int limit = Math.min(text.length(), at + LONGEST);
    char quote = 0;
    for (int i = name.end(); i < limit; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        String all = text.substring(at, i + 1);
        return new Tag(String.valueOf(name.group(1)).toLowerCase(Locale.ROOT), all, i + 1);
      } else if (c == '<' || text.startsWith("\n\n", i)) {
        return null;
      }
    }
    return null;
  }

  boolean closing() {
    return text.startsWith("</");
  }

  boolean empty() {
    return text.endsWith("/>");
  }

  Role role() {
    return switch (name) {
      case "style" -> Role.STYLE;
      case "script" -> Role.SCRIPT;
      case "img" -> Role.IMAGE;
      case "a" -> Role.LINK;
      case "iframe", "video", "audio", "embed" ->
          closing() || attribute("src").startsWith("https://") ? Role.EMBEDDED : Role.OTHER;
      default -> ARRANGING.contains(name) || icon() ? Role.ARRANGES : Role.OTHER;
    };
  }

  /// Whether this is an icon of a set, such as `<carbon:edit />`: there is no word in it.
  private boolean icon() {
    return name.indexOf(':') > 0 && empty();
  }

  /// Whether a key of the keyboard begins here, which looks apart from what is before it.
  boolean isKey() {
    return name.equals("kbd") && !closing();
  }

  /// What stands in the place of a tag that arranges.
  ///
  /// @param lineBegins whether only blanks are before it on its line
  String stands(boolean lineBegins) {
    return switch (name) {
      case "br", "td", "th", "dt", "dd", "p", "div" -> lineBegins ? "" : " ";
      case "li" -> closing() ? "" : lineBegins ? "- " : " · ";
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          lineBegins && !closing() ? "#".repeat(name.charAt(1) - '0') + " " : "";
      default -> "";
    };
  }

  /// An attribute's value; the empty string where it has none.
  String attribute(String key) {
    Matcher found =
        Pattern.compile("(?i)\\s" + key + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))")
            .matcher(text);
    if (!found.find()) {
      return "";
    }
    for (int group = 1; group <= 3; group++) {
      if (found.group(group) != null) {
        return String.valueOf(found.group(group)).strip();
      }
    }
    return "";
  }
}
