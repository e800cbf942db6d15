package keepline.foreign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Definitions of links and footnotes. In a slideshow they hold for the whole file, on a page only
/// for that page.
final class Definitions {
  private static final Pattern DEFINITION =
      Pattern.compile(" {0,3}\\[([^\\]\\[]{1,200})\\]:[ \t]*\\S.*");
  private static final Pattern LABEL = Pattern.compile("\\[([^\\]\\[]{1,200})\\]");
  private final Map<String, Row> rows;
  private final Set<String> used;

  private Definitions(Map<String, Row> rows, Set<String> used) {
    this.rows = rows;
    this.used = used;
  }

  static Definitions in(List<Row> all) {
    Map<String, Row> found = new LinkedHashMap<>();
    for (Row row : all) {
      label(row).ifPresent(l -> found.putIfAbsent(l, row));
    }
    Set<String> used = new HashSet<>();
    if (!found.isEmpty()) {
      all.forEach(row -> used.addAll(labels(row)));
    }
    return new Definitions(found, used);
  }

  /// The label that a row defines.
  private static Optional<String> label(Row row) {
    Matcher definition = DEFINITION.matcher(row.text());
    return row.kind() == LineKind.TEXT && definition.matches()
        ? Optional.of(key(String.valueOf(definition.group(1))))
        : Optional.empty();
  }

  /// The labels that a row may refer to.
  private static Set<String> labels(Row row) {
    Set<String> found = new LinkedHashSet<>();
    int from = label(row).isPresent() ? row.text().indexOf("]:") : 0;
    Matcher label = LABEL.matcher(row.text()).region(from, row.text().length());
    while (!row.code() && label.find()) {
      found.add(key(String.valueOf(label.group(1))));
    }
    return found;
  }

  private static String key(String label) {
    return label.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /// Whether the row is nothing but a definition.
  static boolean is(Row row) {
    return label(row).isPresent();
  }

  /// A slide's rows without definitions that only other slides use, and with those that it uses.
  List<Row> added(List<Row> slide) {
    if (rows.isEmpty()) {
      return slide;
    }
    Map<String, Row> wanted = new LinkedHashMap<>();
    for (Row row : slide) {
      for (String key : labels(row)) {
        Row definition = rows.get(key);
        if (definition != null) {
          wanted.put(key, definition);
        }
      }
    }
    Set<String> here = Set.copyOf(wanted.keySet());
    List<Row> all = new ArrayList<>();
    for (int i = 0; i < slide.size(); i++) {
      Row row = slide.get(i);
      Optional<String> own = label(row);
      own.ifPresent(wanted::remove);
      boolean idle = own.isPresent() && !here.contains(own.get()) && used.contains(own.get());
      boolean oneLine = i + 1 == slide.size() || slide.get(i + 1).isBlank() || is(slide.get(i + 1));
      all.add(idle && oneLine ? row.emptied() : row);
    }
    for (Row definition : wanted.values()) {
      all.add(new Row(definition.line(), "", LineKind.TEXT));
      all.add(definition);
    }
    return all;
  }
}
