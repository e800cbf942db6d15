package keepline.check;

/// JSON strings (RFC 8259, section 7).
public final class Json {
  private Json() {}

  /// The text in quotes. Control characters, and halves of surrogate pairs that stand alone and
  /// that no encoding could carry, are written as escapes.
  public static String string(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                  boolean half = c >= 0xD800 && c <= 0xDFFF;
                  if (half || Character.isISOControl(c)) {
                    out.append(String.format("\\u%04x", c));
                  } else {
                    out.appendCodePoint(c);
                  }
                }
              }
            });
    return out.append('"').toString();
  }
}
