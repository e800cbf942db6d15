package keepline.foreign;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Gives slides names of their own.
final class Ids {
  private static final int LONGEST = 48;
  private final Set<String> given = new HashSet<>();
  private final Map<String, Integer> next = new HashMap<>();

  /// An id made of a title; the slide's number where it has no letters.
  String of(String title, int number) {
    StringBuilder words = new StringBuilder();
    plain(title)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                words.appendCodePoint(c);
              } else if (!words.isEmpty() && words.charAt(words.length() - 1) != '-') {
                words.append('-');
              }
            });
    String id = shortened(words.toString());
    if (id.isEmpty() || id.matches("[0-9]+")) {
      id = "slide-" + (id.isEmpty() ? number : id);
    }
    String free = id;
    while (!given.add(free)) {
      free = id + "-" + next.merge(id, 2, (had, first) -> had + 1);
    }
    return free;
  }

  private static String shortened(String words) {
    String cut = words;
    if (words.codePointCount(0, words.length()) > LONGEST) {
      cut = words.substring(0, words.offsetByCodePoints(0, LONGEST));
      int hyphen = cut.lastIndexOf('-');
      cut = hyphen > LONGEST / 2 ? cut.substring(0, hyphen) : cut;
    }
    return cut.replaceAll("-+$", "");
  }

  /// The words of a title without its marks; of links and images their text.
  static String plain(String title) {
    return title
        .replaceAll("!?\\[([^\\]\\[]*)\\]\\([^)]*\\)", "$1")
        .replaceAll("[*`$\\\\]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
