package keepline.foreign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Leaves out what only the speaker sees.
final class Notes {
  private static final Pattern REVEAL = Pattern.compile("[Nn]otes?:(.*)");
  private static final Pattern DIVISION =
      Pattern.compile("(:{3,})[ \t]*(?:\\{[ \t]*\\.notes\\b[^}]*\\}|notes)[ \t]*:*");
  private static final Pattern ELEMENT =
      Pattern.compile("\\s*<(aside|div)\\b[^>]*\\bclass=[\"'][^\"'>]*\\bnotes\\b[^>]*>.*");

  private final Dialect dialect;
  private final List<Row> rows;
  private final List<Remark> remarks;
  private final Set<String> open = new HashSet<>();

  private Notes(Dialect dialect, List<Row> rows, List<Remark> remarks) {
    this.dialect = dialect;
    this.rows = rows;
    this.remarks = remarks;
  }

  /// A slide's rows without the notes among them.
  static List<Row> cut(Dialect dialect, List<Row> rows, List<Remark> remarks) {
    return new Notes(dialect, rows, remarks).kept();
  }

  private List<Row> kept() {
    List<Row> out = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      int end = row.code() ? i : end(i);
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
  private int end(int i) {
    String text = rows.get(i).text();
    if (dialect == Dialect.REMARK && text.strip().equals("???")) {
      return rows.size();
    }
    if (dialect == Dialect.DECKSET && text.startsWith("^")) {
      return blankAfter(i);
    }
    Matcher reveal = REVEAL.matcher(text);
    if (reveal.matches() && reveals(i, String.valueOf(reveal.group(1)))) {
      if (dialect == Dialect.PLAIN) {
        String word = text.substring(0, text.indexOf(':') + 1);
        remarks.add(Remark.of(rows.get(i).line(), Remark.What.TAKEN_FOR_NOTES, word));
      }
      return rows.size();
    }
    Matcher division = DIVISION.matcher(text);
    if (division.matches()) {
      return closed(i, ":{3,}[ \t]*");
    }
    Matcher element = ELEMENT.matcher(text);
    if (element.matches()) {
      return closed(i, ".*</" + element.group(1) + ">.*");
    }
    return i;
  }

  private boolean reveals(int i, String rest) {
    boolean apart = i == 0 || rows.get(i - 1).isBlank();
    return dialect == Dialect.REVEAL || (dialect == Dialect.PLAIN && (apart || rest.isBlank()));
  }

  private int blankAfter(int i) {
    int end = i;
    while (end < rows.size() && !rows.get(end).isBlank()) {
      end++;
    }
    return end;
  }

  /// After the row that closes what opens at `i`; an open end leaves all of it on the page.
  private int closed(int i, String close) {
    if (open.contains(close)) {
      return i;
    }
    Pattern closing = Pattern.compile(close);
    boolean here = rows.get(i).text().contains("</");
    for (int end = here ? i : i + 1; end < rows.size(); end++) {
      if (closing.matcher(rows.get(end).text()).matches()) {
        return end + 1;
      }
    }
    open.add(close);
    return i;
  }
}
