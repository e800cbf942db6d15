package keepline.html;

import java.util.HashMap;
import java.util.Map;

/// Reads one JSON object whose members are strings, numbers and truth values: what our own script
/// yields, and no more.
final class FlatJson {
  private final String json;
  private int at;

  private FlatJson(String json) {
    this.json = json;
  }

  /// The members by name; a string without its quotes, anything else as it stands.
  static Map<String, String> read(String json) {
    FlatJson reader = new FlatJson(json);
    Map<String, String> members = new HashMap<>();
    reader.expect('{');
    while (reader.peek() == '"') {
      String name = reader.string();
      reader.expect(':');
      members.put(name, reader.peek() == '"' ? reader.string() : reader.bare());
      if (reader.peek() == ',') {
        reader.expect(',');
      }
    }
    reader.expect('}');
    return members;
  }

  private String bare() {
    int start = at;
    while (peek() != ',' && peek() != '}') {
      at++;
    }
    return json.substring(start, at);
  }

  private String string() {
    StringBuilder out = new StringBuilder();
    expect('"');
    while (peek() != '"') {
      char c = peek();
      at++;
      if (c == '\\') {
        escape(out);
      } else {
        out.append(c);
      }
    }
    expect('"');
    return out.toString();
  }

  private void escape(StringBuilder out) {
    char c = peek();
    at++;
    switch (c) {
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 't' -> out.append('\t');
      case 'b' -> out.append('\b');
      case 'f' -> out.append('\f');
      case 'u' -> {
        out.append((char) Integer.parseInt(json, at, at + 4, 16));
        at += 4;
      }
      default -> out.append(c);
    }
  }

  private char peek() {
    if (at >= json.length()) {
      throw new IllegalArgumentException("the page's state ends too early: " + json);
    }
    return json.charAt(at);
  }

  private void expect(char c) {
    if (peek() != c) {
      throw new IllegalArgumentException("the page's state is no object: " + json);
    }
    at++;
  }
}
