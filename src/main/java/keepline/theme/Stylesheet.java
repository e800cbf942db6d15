package keepline.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the themes' CSS files.
final class Stylesheet {
  private static final Pattern PROPERTY = Pattern.compile("--([a-z0-9-]+):\\s*(#[0-9A-F]{6});");

  private Stylesheet() {}

  static String read(String name) {
    try (InputStream in = Stylesheet.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the build left out the theme file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, String> properties(String css) {
    Map<String, String> found = new LinkedHashMap<>();
    Matcher m = PROPERTY.matcher(css);
    while (m.find()) {
      found.put(m.group(1), m.group(2));
    }
    return Collections.unmodifiableMap(found);
  }
}
