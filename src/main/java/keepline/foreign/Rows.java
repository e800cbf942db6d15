package keepline.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// What steps do with rows.
final class Rows {
  private Rows() {}

  /// Changes what stands outside code, a run of rows at a time; line ends stay where they are.
  static List<Row> outsideCode(List<Row> rows, UnaryOperator<String> change) {
    List<Row> out = new ArrayList<>();
    int from = 0;
    while (from < rows.size()) {
      boolean code = rows.get(from).code();
      int to = from;
      while (to < rows.size() && rows.get(to).code() == code) {
        to++;
      }
      List<Row> run = rows.subList(from, to);
      out.addAll(code ? run : changed(run, change));
      from = to;
    }
    return out;
  }

  private static List<Row> changed(List<Row> run, UnaryOperator<String> change) {
    String text = String.join("\n", run.stream().map(Row::text).toList());
    String[] lines = change.apply(text).split("\n", -1);
    if (lines.length != run.size()) {
      throw new IllegalStateException("a step moved a line end");
    }
    List<Row> out = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      out.add(run.get(i).with(lines[i]));
    }
    return out;
  }

  /// Only the line ends of a text.
  static String lineEnds(String text) {
    return "\n".repeat((int) text.chars().filter(c -> c == '\n').count());
  }

  static boolean allBlank(List<Row> rows) {
    return rows.stream().allMatch(Row::isBlank);
  }
}
