package keepline.html;

import java.util.regex.Pattern;

/// Makes somebody else's text harmless where it lands: between tags, in an attribute, in a script.
///
/// Characters beyond U+FFFF become numeric references, since a page handed over as one string loses
/// them otherwise; characters that HTML can't hold become U+FFFD.
final class Escape {
  private static final Pattern BEYOND = Pattern.compile("(?:&#x[0-9A-F]{5,6};)+");

  private Escape() {}

  /// For text between tags and for attributes in double quotes alike.
  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> character(c, out);
              }
            });
    return out.toString();
  }

  /// For text between tags: what lies beyond U+FFFF is marked, so that the stylesheet can set it in
  /// a face of its own first. The engine draws the second half of such a character as a glyph that
  /// is missing from its first face; that face's missing glyph is blank.
  static String prose(String text) {
    return BEYOND.matcher(text(text)).replaceAll("<span class=\"beyond\">$0</span>");
  }

  /// Markup that is right as it stands, with its characters beyond U+FFFF made safe to hand over.
  static String markup(String markup) {
    StringBuilder out = new StringBuilder(markup.length());
    markup.codePoints().forEach(c -> character(c, out));
    return out.toString();
  }

  /// A string literal of a script, quotes included.
  static String script(String text) {
    StringBuilder out = new StringBuilder(text.length() + text.length() / 8 + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        default -> {
          if (c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
            out.append("\\u").append(String.format("%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }

  private static void character(int c, StringBuilder out) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    boolean half = c <= 0xFFFF && Character.isSurrogate((char) c);
    if (control || half) {
      out.append('\uFFFD');
    } else if (c > 0xFFFF) {
      out.append("&#x")
          .append(Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT))
          .append(';');
    } else {
      out.append((char) c);
    }
  }
}
