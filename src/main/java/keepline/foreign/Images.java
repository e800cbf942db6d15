package keepline.foreign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes images of other dialects CommonMark's: sizes and places go, paths are written out.
final class Images {
  /// An address between parentheses, which may hold pairs of its own.
  private static final String ADDRESS = "[^()\\n]*(?:\\([^()\\n]*\\)[^()\\n]*){0,9}";

  private static final Pattern IMAGE =
      Pattern.compile("!\\[([^\\[\\]\\n]{0,500})\\]\\([ \\t]*(<[^<>\\n]*>|" + ADDRESS + ")\\)");
  private static final Pattern ALONE =
      Pattern.compile("!\\[[^\\[\\]]{0,500}\\]\\([^()]*(?:\\([^()]*\\)[^()]*){0,9}\\)[ \t]*");
  private static final Pattern SIZE = Pattern.compile("[ \t]+=[0-9.x*%a-z]+[ \t]*$");
  private static final Pattern TITLE = Pattern.compile("[ \t]+(\"[^\"]*\"|'[^']*')[ \t]*$");
  private static final Pattern MARP_WORD =
      Pattern.compile(
          "bg|fit|contain|cover|auto|vertical|[0-9.]+%|(?:left|right)(?::[0-9.]+%)?|(?:w|h|width|height):\\S+"
              + "|(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)"
              + "(?::\\S+)?");
  private static final Pattern DECKSET_WORD =
      Pattern.compile(
          "inline|left|right|fit|fill|original|filtered|hide|autoplay|loop|mute|[0-9.]+%"
              + "|corner-radius\\([0-9]+\\)");
  private static final Pattern REMARK_WORD = Pattern.compile(":scale|[0-9.]+%|:[a-z]+");
  private static final Pattern SEPARATORS = Pattern.compile("[-_ \t]+|%20");

  /// A longer name is not one that somebody gave.
  private static final int LONGEST = 60;

  private final Dialect dialect;

  Images(Dialect dialect) {
    this.dialect = dialect;
  }

  /// Rows where an image that has its line to itself is a paragraph of its own, so that it can
  /// stand beside the text.
  static List<Row> apart(List<Row> rows) {
    List<Row> out = new ArrayList<>();
    boolean below = false;
    for (Row row : rows) {
      boolean alone = !row.code() && ALONE.matcher(row.text()).matches();
      if ((alone || below) && !out.isEmpty() && !out.getLast().isBlank() && !row.isBlank()) {
        out.add(row.emptied());
      }
      out.add(row);
      below = alone;
    }
    return out;
  }

  /// The text with its images as pages write them.
  String read(String text) {
    return text.contains("![")
        ? IMAGE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(image(m)))
        : text;
  }

  private String image(MatchResult m) {
    String inside = String.valueOf(m.group(2)).strip();
    Matcher titled = TITLE.matcher(inside);
    String title = titled.find() ? titled.group() : "";
    String address = title.isEmpty() ? inside : inside.substring(0, titled.start());
    return of(words(String.valueOf(m.group(1))), SIZE.matcher(address).replaceFirst(""), title);
  }

  /// An image with a description, which is made of its file's name where it has none.
  ///
  /// @param title in quotes, or the empty string
  String of(String alt, String address, String title) {
    String path = address.strip();
    if (path.startsWith("<") && path.endsWith(">")) {
      path = path.substring(1, path.length() - 1);
    }
    if (dialect == Dialect.SLIDEV && path.startsWith("/") && !path.startsWith("//")) {
      path = "public" + path;
    }
    String written = path.replace(" ", "%20").replace("\t", "%09");
    written = written.replace("<", "%3C").replace(">", "%3E");
    String said = alt.isBlank() ? name(path) : alt.strip();
    String destination = balanced(written) ? written : "<" + written + ">";
    return "![" + said + "](" + destination + (title.isBlank() ? "" : " " + title.strip()) + ")";
  }

  /// The description without the words that only place the image.
  private String words(String alt) {
    Pattern placing =
        switch (dialect) {
          case DECKSET -> DECKSET_WORD;
          case MARP -> MARP_WORD;
          case REMARK -> REMARK_WORD;
          case SLIDEV, REVEAL, PANDOC, PLAIN -> alt.startsWith("bg ") ? MARP_WORD : null;
        };
    if (placing == null || alt.isBlank()) {
      return alt;
    }
    List<String> all = Arrays.asList(alt.strip().split("[ \t,]+", -1));
    List<String> kept = all.stream().filter(w -> !placing.matcher(w).matches()).toList();
    return kept.size() == all.size() ? alt : String.join(" ", kept);
  }

  /// What a file's name says, for want of a description.
  static String name(@Nullable String path) {
    String file = path == null ? "" : path.replaceFirst("[?#].*$", "").replaceFirst("^.*/", "");
    String stem = file.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
    String words = SEPARATORS.matcher(stem).replaceAll(" ").replaceAll("[\\[\\]\\\\`*_$<>]", "");
    return words.isBlank() || words.length() > LONGEST ? "an image" : words.strip();
  }

  private static boolean balanced(String address) {
    int depth = 0;
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0;
  }
}
