package keepline.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a link or an image points at, judged by its address alone.
sealed interface Target {
  /// An address that a browser or mail program may open.
  record Web(String url) implements Target {}

  /// An address of another kind, such as `javascript:`.
  record Foreign(String scheme) implements Target {}

  /// A path that is absolute or climbs out of the deck's folder.
  record Outside() implements Target {}

  /// A place on the same page, or no place at all.
  record Nothing() implements Target {}

  /// A path below the deck's folder, with `/` between names.
  record Inside(String path) implements Target {}

  Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
  Set<String> WEB = Set.of("http", "https", "mailto");

  static Target of(String address) {
    String url = address.strip();
    Matcher scheme = SCHEME.matcher(url);
    if (scheme.matches()) {
      String name = scheme.group(1).toLowerCase(Locale.ROOT);
      return WEB.contains(name) ? new Web(url) : new Foreign(name);
    }
    String path = decoded(url.split("[?#]", 2)[0]);
    if (path.isEmpty()) {
      return new Nothing();
    }
    if (path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0) {
      return new Outside();
    }
    Deque<String> names = new ArrayDeque<>();
    for (String name : path.split("/", -1)) {
      if (name.equals("..")) {
        if (names.pollLast() == null) {
          return new Outside();
        }
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return names.isEmpty() ? new Nothing() : new Inside(String.join("/", names));
  }

  /// RFC 3986 percent-encoding undone once; what isn't an encoding stays.
  private static String decoded(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    byte[] in = path.getBytes(StandardCharsets.UTF_8);
    ByteBuffer out = ByteBuffer.allocate(in.length);
    for (int i = 0; i < in.length; i++) {
      int high = in[i] == '%' && i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(in[i + 2], 16);
      if (low < 0) {
        out.put(in[i]);
      } else {
        out.put((byte) (high << 4 | low));
        i += 2;
      }
    }
    return new String(out.array(), 0, out.position(), StandardCharsets.UTF_8);
  }
}
