package keepline.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Pandoc's tables made of columns and dashes: set as code, they keep their columns.
final class PandocTables {
  private static final Pattern DASHES = Pattern.compile(" {0,3}-{2,}(?: +-+)+ *");
  private static final String INDENT = "    ";

  private PandocTables() {}

  /// Whether the row of dashes at `i` stands in a table instead of ending a slide.
  static boolean ruled(Dialect dialect, List<Row> rows, int i) {
    return dialect == Dialect.PANDOC
        && DASHES.matcher(rows.get(i).text()).matches()
        && i > 0
        && !rows.get(i - 1).isBlank();
  }

  static List<Row> asCode(List<Row> rows) {
    List<Row> out = new ArrayList<>(rows);
    for (int i = 1; i < out.size(); i++) {
      boolean apart = i < 2 || out.get(i - 2).isBlank();
      if (out.get(i).code() || !apart || !ruled(Dialect.PANDOC, out, i)) {
        continue;
      }
      for (int j = i - 1; j < out.size() && !out.get(j).isBlank(); j++) {
        Row row = out.get(j);
        out.set(j, new Row(row.line(), INDENT + row.text(), LineKind.CODE));
      }
    }
    return out;
  }
}
