package keepline.page;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An address outside the deck: http, https or mailto.
///
/// @param url as its author wrote it
public record Address(String url) {
  private static final int LONGEST = 90;

  /// Browsers read a backslash as a slash, and the last `@` before it as the end of the name.
  private static final Pattern PARTS =
      Pattern.compile("([A-Za-z]+):(?://)?((?:[^/\\\\?#]*@)?)([^/\\\\?#:]*)(.*)", Pattern.DOTALL);

  /// The address as it is safe to look at: what could pass for another letter, turn the direction
  /// of writing or hide in a name before an `@` is spelled out, so that nobody takes one host for
  /// another. A long one is cut behind its host.
  public String shown() {
    Matcher parts = PARTS.matcher(url.strip());
    if (!parts.matches()) {
      return plain(url);
    }
    boolean mail = parts.group(1).equalsIgnoreCase("mailto");
    String who = mail ? plain(parts.group(2)) : "";
    return shortened(who + host(parts.group(3)), plain(parts.group(4)));
  }

  private static String shortened(String host, String rest) {
    int room = Math.max(0, LONGEST - host.length());
    return rest.length() <= room ? host + rest : host + rest.substring(0, room) + "…";
  }

  private static String host(String name) {
    try {
      return IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return plain(name);
    }
  }

  /// Whatever is not plain ASCII as `%` and its bytes, as it goes over the line.
  private static String plain(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && b < 0x7F) {
        out.append((char) b);
      } else {
        out.append('%').append(String.format("%02X", b));
      }
    }
    return out.toString();
  }
}
