package keepline.foreign;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Headings of a file or a slide, and which of them begin a slide.
final class Headings {
  private static final Pattern ATX =
      Pattern.compile(" {0,3}(#{1,6})(?:[ \t]+(.*?))??(?:[ \t]+#+)?[ \t]*");
  private static final Pattern DIGIT = Pattern.compile("[1-6]");

  private static final int CROWD = 4;

  private Headings() {}

  /// Whether a heading starts at this row.
  static boolean starts(List<Row> rows, int i) {
    Row row = rows.get(i);
    if (hashes(row) > 0) {
      return true;
    }
    if (row.kind() != LineKind.HEADING
        || (i > 0 && rows.get(i - 1).kind() == LineKind.HEADING && hashes(rows.get(i - 1)) == 0)) {
      return false;
    }
    int end = underline(rows, i);
    return end < rows.size() && rows.get(end).kind() == LineKind.UNDERLINE;
  }

  /// The level of the heading that starts at this row.
  static int level(List<Row> rows, int i) {
    int hashes = hashes(rows.get(i));
    if (hashes > 0) {
      return hashes;
    }
    int end = underline(rows, i);
    return end < rows.size() && rows.get(end).text().strip().startsWith("=") ? 1 : 2;
  }

  /// The row of the line under the heading that starts at `i`, or the one after its text.
  static int underline(List<Row> rows, int i) {
    int end = i;
    while (end < rows.size() && rows.get(end).kind() == LineKind.HEADING) {
      end++;
    }
    return end;
  }

  /// How many `#` begin the row, where they make it a heading.
  static int hashes(Row row) {
    if (row.code() || row.kind() == LineKind.RULE) {
      return 0;
    }
    Matcher atx = ATX.matcher(row.text());
    return atx.matches() ? String.valueOf(atx.group(1)).length() : 0;
  }

  /// The words after the `#`.
  static String words(String text) {
    Matcher atx = ATX.matcher(text);
    return !atx.matches() || atx.group(2) == null ? "" : String.valueOf(atx.group(2)).strip();
  }

  /// Headings down to this level begin a slide; 0 where none does.
  static int breaking(Dialect dialect, Head head, List<Row> rows) {
    return switch (dialect) {
      case MARP -> lowest(head.value("headingDivider"));
      case DECKSET -> longest(head.value("slide-dividers"));
      case PANDOC -> {
        int told = lowest(head.value("slide-level"));
        yield told > 0 ? told : slideLevel(rows);
      }
      case SLIDEV, REVEAL, REMARK, PLAIN -> 0;
    };
  }

  /// The largest digit: `2` or `[1, 3]`.
  private static int lowest(String levels) {
    return DIGIT.matcher(levels).results().mapToInt(m -> m.group().charAt(0) - '0').max().orElse(0);
  }

  /// The longest run of `#`: `#, ##`.
  private static int longest(String levels) {
    return Pattern.compile("#{1,6}")
        .matcher(levels)
        .results()
        .mapToInt(m -> m.group().length())
        .max()
        .orElse(0);
  }

  /// Pandoc's rule: the highest level of a heading that something other than a heading follows.
  private static int slideLevel(List<Row> rows) {
    int best = 7;
    int last = 0;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (starts(rows, i)) {
        last = level(rows, i);
      } else if (last > 0
          && !row.isBlank()
          && row.kind() != LineKind.HEADING
          && row.kind() != LineKind.UNDERLINE
          && row.kind() != LineKind.RULE) {
        best = Math.min(best, last);
        last = 0;
      }
    }
    int level = best == 7 ? 1 : best;
    return crowded(rows, level) ? level + 1 : level;
  }

  /// Whether a slide of this level would hold so many headings of the next that those rather begin
  /// slides: who writes so tells Pandoc the level on its command line.
  private static boolean crowded(List<Row> rows, int level) {
    int below = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (starts(rows, i)) {
        int found = level(rows, i);
        below = found <= level ? 0 : found == level + 1 ? below + 1 : below;
        if (below > CROWD) {
          return true;
        }
      }
    }
    return false;
  }
}
