package keepline.svg;

/// Elements, attributes and text, escaped; lengths are those of a drawing times a scale.
final class Markup {
  private final StringBuilder out = new StringBuilder();
  private final double scale;

  Markup(double scale) {
    this.scale = scale;
  }

  /// A length of the drawing as it is written.
  String length(double pixels) {
    return Numbers.text(pixels * scale);
  }

  /// `<name`, open for attributes.
  Markup open(String name) {
    out.append('<').append(name);
    return this;
  }

  Markup attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
    return this;
  }

  Markup attribute(String name, double value) {
    return attribute(name, length(value));
  }

  /// Ends the attributes of an element that has something in it.
  Markup inside() {
    out.append('>');
    return this;
  }

  /// Ends an element that has nothing in it.
  Markup end() {
    out.append("/>");
    return this;
  }

  Markup close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  Markup text(String text) {
    escape(text);
    return this;
  }

  Markup element(String name, String text) {
    return open(name).inside().text(text).close(name);
  }

  /// Characters beyond U+FFFF become numeric references, since the page view loses them otherwise;
  /// those that XML forbids become U+FFFD.
  private void escape(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> {
          if (c > 0xFFFF) {
            out.append("&#x").append(Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT));
            out.append(';');
          } else {
            out.append(isAllowed(c) ? (char) c : '\uFFFD');
          }
        }
      }
    }
  }

  private static boolean isAllowed(int c) {
    return c == '\t' || c == '\n' || (c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && c < 0xFFFE);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
