package keepline.foreign;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What stands before the first slide: YAML between `---`, Pandoc's title lines, or Deckset's
/// settings.
///
/// @param lines how many lines of the file it takes
/// @param values by key
/// @param dialect whose keys they are, [Dialect#PLAIN] where they don't tell
record Head(int lines, Map<String, String> values, Dialect dialect) {
  private static final Set<String> DECKSET =
      Set.of(
          "theme",
          "autoscale",
          "footer",
          "slidenumbers",
          "slide-dividers",
          "slidecount",
          "build-lists",
          "slide-transition",
          "text",
          "header",
          "code",
          "list",
          "background-color",
          "presenter-notes");
  private static final Pattern SETTING = Pattern.compile("([a-z-]+):.*");

  static Head of(List<String> lines) {
    if (!lines.isEmpty() && lines.getFirst().stripTrailing().equals("---")) {
      return yaml(lines);
    }
    if (!lines.isEmpty() && lines.getFirst().startsWith("%")) {
      return percent(lines);
    }
    int settings = 0;
    while (settings < lines.size() && setting(lines.get(settings))) {
      settings++;
    }
    return settings == 0
        ? new Head(0, Map.of(), Dialect.PLAIN)
        : new Head(settings, Yaml.read(lines.subList(0, settings)), Dialect.DECKSET);
  }

  private static boolean setting(String line) {
    var match = SETTING.matcher(line);
    return match.matches() && DECKSET.contains(match.group(1));
  }

  private static Head yaml(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      if (line.equals("---") || line.equals("...")) {
        List<String> inside = lines.subList(1, i);
        if (!Yaml.like(inside)) {
          break;
        }
        Map<String, String> values = Yaml.read(inside);
        return new Head(i + 1, values, whose(String.join("\n", inside)));
      }
    }
    return new Head(0, Map.of(), Dialect.PLAIN);
  }

  /// R Markdown says in so many words which program its slides are for.
  private static Dialect whose(String text) {
    if (text.contains("xaringan") || text.contains("moon_reader")) {
      return Dialect.REMARK;
    }
    return text.contains("_presentation") ? Dialect.PANDOC : Dialect.PLAIN;
  }

  /// Pandoc's `% title`, `% authors`, `% date`.
  private static Head percent(List<String> lines) {
    String[] keys = {"title", "author", "date"};
    Map<String, String> values = new java.util.LinkedHashMap<>();
    int i = 0;
    while (i < lines.size() && i < keys.length && lines.get(i).startsWith("%")) {
      values.put(keys[i], lines.get(i).substring(1).strip());
      i++;
    }
    return new Head(i, values, Dialect.PANDOC);
  }

  String value(String key) {
    return values.getOrDefault(key, "");
  }
}
