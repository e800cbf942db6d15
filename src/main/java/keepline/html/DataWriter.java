package keepline.html;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import keepline.figure.DataTable;
import keepline.figure.Figure;
import keepline.live.LiveFigure;
import keepline.live.Turned;

/// Writes a figure as the sentence that states its finding and a table of all that it shows.
final class DataWriter {
  /// A number, perhaps with a unit of one word behind it.
  private static final Pattern NUMBER =
      Pattern.compile("[-+−≈~<>≤≥]?\\s?[\\d.,]*\\d[\\d.,]*(e[-+−]?\\d+)?( ?[\\p{L}%×/²]{1,12})?");

  private DataWriter() {}

  /// @param turned how a reader has left a live figure
  static void write(Figure figure, Function<LiveFigure, Turned> turned, Markup out) {
    switch (figure) {
      case LiveFigure live -> {
        Turned now = turned.apply(live);
        LiveWriter.strip(now, out);
        write(now.sentence(), live.data(now.now()), out);
      }
      case Figure.Drawable drawn -> write(drawn.words().alt(), drawn.data(), out);
      case Figure.Equations equations -> write(equations.words().alt(), equations.data(), out);
    }
  }

  private static void write(String finding, DataTable data, Markup out) {
    out.element("p", "finding", finding).line();
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
