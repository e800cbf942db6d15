package keepline.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Leaves out what only the speaker sees.
final class Notes {
  private static final Pattern REVEAL = Pattern.compile("[Nn]otes?:(.*)");
  private static final Pattern DIVISION =
      Pattern.compile("(:{3,})[ \t]*(?:\\{[ \t]*\\.notes\\b[^}]*\\}|notes)[ \t]*:*");
  private static final Pattern ELEMENT =
      Pattern.compile("\\s*<(aside|div)\\b[^>]*\\bclass=[\"'][^\"'>]*\\bnotes\\b[^>]*>.*");

  private Notes() {}

  static List<Row> cut(Dialect dialect, List<Row> rows, List<Remark> remarks) {
    List<Row> out = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      int end = row.code() ? i : end(dialect, rows, i, remarks);
      for (int j = i; j < end; j++) {
        out.add(rows.get(j).emptied());
      }
      if (end > i) {
        i = end - 1;
      } else {
        out.add(row);
      }
    }
    return out;
  }

  /// Where notes end that begin here; here, where none begin.
  private static int end(Dialect dialect, List<Row> rows, int i, List<Remark> remarks) {
    String text = rows.get(i).text();
    if (dialect == Dialect.REMARK && text.strip().equals("???")) {
      return rows.size();
    }
    if (dialect == Dialect.DECKSET && text.startsWith("^")) {
      return blankAfter(rows, i);
    }
    Matcher reveal = REVEAL.matcher(text);
    if (reveal.matches() && reveals(dialect, rows, i, String.valueOf(reveal.group(1)))) {
      if (dialect == Dialect.PLAIN) {
        String word = text.substring(0, text.indexOf(':') + 1);
        remarks.add(Remark.of(rows.get(i).line(), Remark.What.TAKEN_FOR_NOTES, word));
      }
      return rows.size();
    }
    Matcher division = DIVISION.matcher(text);
    if (division.matches()) {
      Pattern close = Pattern.compile(":{3,}[ \t]*");
      return closed(rows, i, close);
    }
    Matcher element = ELEMENT.matcher(text);
    if (element.matches()) {
      return closed(rows, i, Pattern.compile(".*</" + element.group(1) + ">.*"));
    }
    return i;
  }

  private static boolean reveals(Dialect dialect, List<Row> rows, int i, String rest) {
    boolean apart = i == 0 || rows.get(i - 1).isBlank();
    return dialect == Dialect.REVEAL || (dialect == Dialect.PLAIN && (apart || rest.isBlank()));
  }

  private static int blankAfter(List<Row> rows, int i) {
    int end = i;
    while (end < rows.size() && !rows.get(end).isBlank()) {
      end++;
    }
    return end;
  }

  /// After the row that closes what opens at `i`; an open end leaves all of it on the page.
  private static int closed(List<Row> rows, int i, Pattern close) {
    for (int end = i; end < rows.size(); end++) {
      boolean own = end == i && !rows.get(i).text().contains("</");
      if (!own && close.matcher(rows.get(end).text()).matches()) {
        return end + 1;
      }
    }
    return i;
  }
}
