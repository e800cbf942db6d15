package keepline.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Cuts a file into slides where its dialect ends them.
final class Breaks {
  private static final Pattern DASHES = Pattern.compile(" {0,3}-{3,}[ \t]*");
  private static final Pattern THREE = Pattern.compile("---[ \t]*");
  private static final Pattern TWO = Pattern.compile("--[ \t]*");

  private final Dialect dialect;
  private final List<Row> rows;
  private final List<String> separators;
  private final int headingLevel;
  private final List<Cut> cuts = new ArrayList<>();
  private List<Row> open = new ArrayList<>();
  private Map<String, String> properties = Map.of();

  private Breaks(Dialect dialect, Head head, List<Row> rows) {
    this.dialect = dialect;
    this.rows = rows;
    this.separators =
        dialect == Dialect.REVEAL
            ? List.of("separator", "verticalSeparator").stream()
                .map(head::value)
                .map(Breaks::literal)
                .filter(s -> !s.isEmpty())
                .toList()
            : List.of();
    this.headingLevel = Headings.breaking(dialect, head, rows);
  }

  /// The slides in order, also those with nothing on them.
  ///
  /// @param rows of the file after its head
  static List<Cut> cut(Dialect dialect, Head head, List<Row> rows) {
    Breaks breaks = new Breaks(dialect, head, rows);
    breaks.run(dialect == Dialect.SLIDEV ? head.values() : Map.of());
    return breaks.cuts;
  }

  private void run(Map<String, String> first) {
    properties = first;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (heading(i)) {
        close();
      }
      if (!ends(i)) {
        open.add(row);
        continue;
      }
      close();
      int end = ownHead(i);
      if (end > 0) {
        properties = Yaml.read(texts(i + 1, end));
        i = end;
      }
    }
    close();
  }

  private void close() {
    cuts.add(new Cut(properties, open));
    open = new ArrayList<>();
    properties = Map.of();
  }

  private boolean heading(int i) {
    return Headings.starts(rows, i)
        && Headings.level(rows, i) <= headingLevel
        && !Rows.allBlank(open);
  }

  private boolean ends(int i) {
    Row row = rows.get(i);
    String text = row.text();
    if (row.code() || row.kind() == LineKind.HEADING) {
      return false;
    }
    if (separators.contains(text.strip())) {
      return true;
    }
    return switch (row.kind()) {
      case RULE ->
          dialect.anyRule()
              ? !PandocTables.ruled(dialect, rows, i)
              : DASHES.matcher(text).matches();
      case UNDERLINE -> underline(i);
      case TEXT -> TWO.matcher(text).matches() && vertical();
      case CODE, MARKUP, HEADING -> false;
    };
  }

  /// Whether what makes a heading for CommonMark ends a slide here.
  private boolean underline(int i) {
    String text = rows.get(i).text();
    boolean single = i < 2 || rows.get(i - 2).kind() != LineKind.HEADING;
    if (THREE.matcher(text).matches()) {
      return dialect.breaksUnderText() || (dialect == Dialect.PLAIN && !single);
    }
    return TWO.matcher(text).matches() && vertical();
  }

  private boolean vertical() {
    return dialect == Dialect.REVEAL || dialect == Dialect.PLAIN;
  }

  /// Where a slide's own front matter ends that starts with the break at `i`, or 0.
  private int ownHead(int i) {
    if (dialect != Dialect.SLIDEV || i + 1 >= rows.size() || rows.get(i + 1).isBlank()) {
      return 0;
    }
    for (int end = i + 1; end < rows.size(); end++) {
      if (THREE.matcher(rows.get(end).text()).matches()) {
        return Yaml.like(texts(i + 1, end)) ? end : 0;
      }
    }
    return 0;
  }

  private List<String> texts(int from, int to) {
    return rows.subList(from, to).stream().map(Row::text).toList();
  }

  /// A separator that is a plain line, of the regular expressions that reveal.js takes.
  private static String literal(String separator) {
    String line =
        separator.replaceAll("\\\\r\\??|\\\\n|\\?\\\\n", "").replaceAll("^\\^+|\\$+$", "").strip();
    return line.matches("[\\w<>!/:;=#*~-]{2,40}") ? line : "";
  }
}
