package keepline.foreign;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The picture behind a slide of reveal.js that shows nothing else.
final class Backgrounds {
  private static final Pattern IMAGE =
      Pattern.compile("data-background(?:-image)?=[\"']([^\"'<>]+\\.[A-Za-z]{3,4})[\"']");

  private Backgrounds() {}

  /// The picture as a slide's only row; as many empty rows where there is none.
  static List<Row> of(Dialect dialect, List<Row> rows) {
    if (dialect == Dialect.REVEAL) {
      for (Row row : rows) {
        Matcher image = row.code() ? null : IMAGE.matcher(row.text());
        if (image != null && image.find()) {
          String address = String.valueOf(image.group(1));
          return List.of(row.with(new Images(dialect).of("", address, "")));
        }
      }
    }
    return rows.stream().map(Row::emptied).toList();
  }
}
