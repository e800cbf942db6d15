package keepline.foreign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// As much of YAML as slides' front matter needs: the keys of the first level and values on one
/// line.
final class Yaml {
  private static final Pattern KEY = Pattern.compile("([A-Za-z_$][\\w.$-]*)[ \t]*:(?:[ \t]+(.*))?");
  private static final Pattern MORE = Pattern.compile("[ \t]+\\S.*|-([ \t].*)?|#.*|[\\]}].*|");

  private Yaml() {}

  /// Whether the lines can be front matter: keys, what belongs to them, comments.
  static boolean like(List<String> lines) {
    boolean keys = false;
    for (String line : lines) {
      String text = line.stripTrailing();
      boolean key = KEY.matcher(text).matches();
      if (!key && !(MORE.matcher(text).matches() && (keys || text.isEmpty() || isRemark(text)))) {
        return false;
      }
      keys |= key;
    }
    return keys;
  }

  /// Whether the line is a key with its value, or set in below one.
  static boolean strict(String line) {
    String text = line.stripTrailing();
    return KEY.matcher(text).matches() || text.matches("[ \\t]+\\S.*|- .*");
  }

  private static boolean isRemark(String text) {
    return text.startsWith("#");
  }

  /// Keys with their values; a key whose value stands on lines of its own has an empty one.
  static Map<String, String> read(List<String> lines) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String line : lines) {
      Matcher key = KEY.matcher(line.stripTrailing());
      if (key.matches()) {
        values.putIfAbsent(String.valueOf(key.group(1)), plain(key.group(2)));
      }
    }
    return values;
  }

  private static String plain(@org.jspecify.annotations.Nullable String value) {
    String text = value == null ? "" : value.strip();
    if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
      return text.substring(1, text.length() - 1).replace("\\\"", "\"");
    }
    if (text.length() > 1 && text.startsWith("'") && text.endsWith("'")) {
      return text.substring(1, text.length() - 1).replace("''", "'");
    }
    boolean block = text.matches("[|>][+-]?");
    return block ? "" : text.replaceFirst("[ \t]#.*$", "").strip();
  }
}
