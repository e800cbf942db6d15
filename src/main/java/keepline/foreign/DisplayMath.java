package keepline.foreign;

import java.util.ArrayList;
import java.util.List;

/// Brings formulas that stand by themselves, `$$…$$`, into the running text: pages know no other
/// math there.
final class DisplayMath {
  private DisplayMath() {}

  static List<Row> inline(List<Row> rows) {
    List<Row> out = new ArrayList<>(rows);
    for (int i = 0; i < out.size(); i++) {
      String text = out.get(i).text().strip();
      if (out.get(i).code() || !text.startsWith("$$")) {
        continue;
      }
      int end = end(out, i, text);
      if (end >= 0) {
        join(out, i, end);
        i = end;
      }
    }
    return out;
  }

  /// The row that closes a formula, or -1.
  private static int end(List<Row> rows, int from, String first) {
    if (first.length() > 4 && first.endsWith("$$")) {
      return from;
    }
    for (int i = from + 1; i < rows.size(); i++) {
      String text = rows.get(i).text().strip();
      if (text.endsWith("$$") && text.indexOf('$') == text.length() - 2) {
        return i;
      }
      if (text.indexOf('$') >= 0 || rows.get(i).code()) {
        return -1;
      }
    }
    return -1;
  }

  private static void join(List<Row> rows, int from, int to) {
    StringBuilder tex = new StringBuilder();
    for (int i = from; i <= to; i++) {
      tex.append(rows.get(i).text().strip()).append(' ');
    }
    String all = tex.toString().strip();
    String inner = all.substring(2, all.length() - 2).replaceFirst("^\\s*\\{[0-9|, all-]+\\}", "");
    if (inner.indexOf('$') >= 0 || inner.isBlank()) {
      return;
    }
    rows.set(from, rows.get(from).with("$" + inner.strip() + "$"));
    for (int i = from + 1; i <= to; i++) {
      rows.set(i, rows.get(i).emptied());
    }
  }
}
