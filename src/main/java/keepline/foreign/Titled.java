package keepline.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A slide with its title taken out and its other headings below it; a heading right under the
/// title becomes the words beside it.
///
/// @param title as Markdown, on one line
/// @param given whether its author wrote it
/// @param line where it stands
/// @param rows without it
record Titled(String title, boolean given, int line, List<Row> rows) {
  private static final int LONGEST = 72;

  /// A page's other headings; the two above are the title's and the beats'.
  private static final int BELOW = 3;

  static Titled of(List<Row> rows, Map<String, String> properties, int number) {
    List<Row> out = new ArrayList<>();
    String title = "";
    int line = rows.getFirst().line();
    boolean found = false;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (!Headings.starts(rows, i)) {
        out.add(row);
        continue;
      }
      int end = Headings.hashes(row) > 0 ? i : Headings.underline(rows, i);
      String words = words(rows, i, end);
      if (!found && !words.isEmpty()) {
        title = words;
        line = row.line();
        found = true;
        out.add(row.emptied());
      } else {
        int level = Math.max(BELOW, Headings.level(rows, i));
        boolean subtitle = found && Rows.allBlank(out) && apart(rows, end + 1);
        String mark = subtitle ? "" : "#".repeat(level) + " ";
        out.add(words.isEmpty() ? row.emptied() : new Row(row.line(), mark + words, row.kind()));
      }
      for (int j = i + 1; j <= end; j++) {
        out.add(rows.get(j).emptied());
      }
      i = end;
    }
    String told = properties.getOrDefault("title", "");
    if (found) {
      return new Titled(title, true, line, out);
    }
    return told.isEmpty() ? withoutHeading(out, number) : new Titled(told, true, line, out);
  }

  /// Whether what stands before this row is a paragraph of its own.
  private static boolean apart(List<Row> rows, int next) {
    return next >= rows.size() || rows.get(next).isBlank() || Headings.starts(rows, next);
  }

  /// A slide that begins with one short line has it as its title; another is called by its number.
  private static Titled withoutHeading(List<Row> rows, int number) {
    int first = 0;
    while (rows.get(first).isBlank()) {
      first++;
    }
    Row row = rows.get(first);
    boolean alone = first + 1 == rows.size() || rows.get(first + 1).isBlank();
    if (alone && row.kind() != LineKind.CODE && short_(row.text())) {
      List<Row> rest = new ArrayList<>(rows);
      rest.set(first, row.emptied());
      return new Titled(row.text().strip(), true, row.line(), rest);
    }
    return new Titled("Slide " + number, false, rows.getFirst().line(), rows);
  }

  private static boolean short_(String line) {
    String text = line.strip();
    return text.codePointCount(0, text.length()) <= LONGEST
        && Character.isLetterOrDigit(text.replaceFirst("^[*_]+", "x").codePointAt(0))
        && !text.matches("[0-9]+[.)] .*|.*[!\\]<|\\[].*\\(.*|https?:.*|.*(\\[\\^|\\$).*");
  }

  private static String words(List<Row> rows, int from, int end) {
    if (end == from || Headings.hashes(rows.get(from)) > 0) {
      return cleaned(Headings.words(rows.get(from).text()));
    }
    List<String> lines = new ArrayList<>();
    for (int i = from; i < end; i++) {
      lines.add(rows.get(i).text().strip());
    }
    return cleaned(String.join(" ", lines));
  }

  private static String cleaned(String words) {
    return words.replaceAll("\\[fit\\][ \t]*", "").strip();
  }
}
