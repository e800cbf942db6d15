package keepline.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Adds what a slide shows through its front matter: Slidev's image beside the text, and a word
/// about what is in another file.
final class Placed {
  private Placed() {}

  static List<Row> added(Map<String, String> properties, List<Row> rows, List<Remark> remarks) {
    String layout = properties.getOrDefault("layout", "");
    String image = layout.startsWith("image") ? properties.getOrDefault("image", "") : "";
    String elsewhere = properties.getOrDefault("src", "");
    for (Row row : rows) {
      if (!row.code() && row.text().startsWith("<<< ")) {
        remarks.add(Remark.of(row.line(), Remark.What.ELSEWHERE, row.text().substring(4)));
      }
    }
    if ((image.isEmpty() && elsewhere.isEmpty()) || rows.isEmpty()) {
      return rows;
    }
    int line = rows.getFirst().line();
    List<Row> all = new ArrayList<>(rows);
    all.add(new Row(rows.getLast().line(), "", LineKind.TEXT));
    if (!image.isEmpty()) {
      String written = new Images(Dialect.SLIDEV).of("", image, "");
      all.add(new Row(line, written, LineKind.TEXT));
    }
    if (!elsewhere.isEmpty()) {
      remarks.add(Remark.of(line, Remark.What.ELSEWHERE, elsewhere));
      all.add(new Row(line, "`" + elsewhere.replace("`", "") + "`", LineKind.TEXT));
    }
    return all;
  }
}
