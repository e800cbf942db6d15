package keepline.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Leaves out lines that say how a slide looks.
final class Furniture {
  private static final Pattern SLOT = Pattern.compile("[ \t]*::[a-z][\\w-]*::[ \t]*");
  private static final Pattern COMMAND = Pattern.compile("\\[\\.[a-z-]+(:[^\\]]*)?\\][ \t]*");
  private static final Pattern DIVISION =
      Pattern.compile("[ \t]*:{3,}[ \t]*(?:\\{[^}]*\\}|[\\w.-]+)?[ \t:]*(.*)");
  private static final Pattern PAUSE =
      Pattern.compile("[ \t]*(?:\\. \\. \\.|\\\\pause|\\\\newpage|\\\\tableofcontents)[ \t]*");
  private static final Pattern STEP = Pattern.compile("--[ \t]*");
  private static final Pattern PROPERTY =
      Pattern.compile(
          "(?:name|class|layout|template|count|exclude|continued|background-[a-z]+):(?: .*)?");

  private Furniture() {}

  static List<Row> cut(Dialect dialect, List<Row> rows) {
    List<Row> out = new ArrayList<>();
    boolean top = true;
    for (Row row : rows) {
      if (row.code()) {
        out.add(row);
        top = false;
        continue;
      }
      boolean property =
          top && dialect == Dialect.REMARK && PROPERTY.matcher(row.text().strip()).matches();
      out.add(property ? row.emptied() : kept(dialect, row));
      top = property || (top && row.isBlank());
    }
    return out;
  }

  private static Row kept(Dialect dialect, Row row) {
    String text = row.text();
    Matcher division = DIVISION.matcher(text);
    if (division.matches()) {
      return row.with(String.valueOf(division.group(1)).strip());
    }
    boolean drop =
        switch (dialect) {
          case SLIDEV -> SLOT.matcher(text).matches();
          case DECKSET -> COMMAND.matcher(text).matches();
          case PANDOC -> PAUSE.matcher(text).matches();
          case REMARK -> STEP.matcher(text).matches() || text.strip().equals("{{content}}");
          case MARP, REVEAL, PLAIN -> false;
        };
    return drop ? row.emptied() : row;
  }
}
