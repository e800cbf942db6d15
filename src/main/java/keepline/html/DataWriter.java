package keepline.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import keepline.figure.DataTable;
import keepline.figure.Figure;

/// Writes a figure as the sentence that states its finding and a table of all that it shows.
final class DataWriter {
  /// A number, perhaps with a unit of one word behind it.
  private static final Pattern NUMBER =
      Pattern.compile("[-+−≈~<>≤≥]?\\s?[\\d.,]*\\d[\\d.,]*(e[-+−]?\\d+)?( ?[\\p{L}%×/²]{1,12})?");

  private DataWriter() {}

  static void write(Figure figure, Markup out) {
    out.element("p", "finding", figure.words().alt()).line();
    DataTable data = figure.data();
    List<String> alignments =
        IntStream.range(0, data.head().size()).mapToObj(i -> alignment(data, i)).toList();
    out.open("table", "class", "data").line().open("thead");
    row("th", data.head(), alignments, out);
    out.close("thead").line().open("tbody").line();
    for (List<String> cells : data.rows()) {
      row("td", cells, alignments, out);
      out.line();
    }
    out.close("tbody").close("table").line();
  }

  private static void row(String cell, List<String> cells, List<String> alignments, Markup out) {
    out.open("tr");
    for (int i = 0; i < cells.size(); i++) {
      out.element(cell, alignments.get(i), cells.get(i));
    }
    out.close("tr");
  }

  /// Numbers stand under each other at their ends.
  private static String alignment(DataTable data, int column) {
    List<String> cells =
        data.rows().stream().map(row -> row.get(column)).filter(c -> !c.isEmpty()).toList();
    boolean numbers = !cells.isEmpty() && cells.stream().allMatch(c -> NUMBER.matcher(c).matches());
    return numbers ? "right number" : "";
  }
}
