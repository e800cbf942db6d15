package keepline.foreign;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What only one dialect writes, or one more than the others; the dialect with the most signs it
/// is.
final class Signs {
  /// A key that no other dialect has is worth this many lines.
  private static final int SURE = 100;

  private static final Map<Dialect, Set<String>> KEYS =
      Map.of(
          Dialect.MARP,
          Set.of("marp", "headingDivider", "_class"),
          Dialect.SLIDEV,
          Set.of("drawings", "mdc", "highlighter", "colorSchema", "routerMode", "canvasWidth"),
          Dialect.REVEAL,
          Set.of("revealOptions", "separator", "verticalSeparator", "slideOptions"),
          Dialect.PANDOC,
          Set.of("aspectratio", "slide-level", "header-includes", "colortheme", "revealjs-url"));

  private static final Map<Dialect, Set<String>> LIKELY_KEYS =
      Map.of(
          Dialect.MARP,
          Set.of("paginate", "size", "backgroundColor"),
          Dialect.SLIDEV,
          Set.of("layout", "transition", "lineNumbers", "themeConfig", "fonts", "favicon"),
          Dialect.PANDOC,
          Set.of("author", "institute", "format", "output", "bibliography", "pagetitle"));

  private static final Map<Dialect, Pattern> LINES =
      Map.of(
          Dialect.MARP,
          Pattern.compile(
              "<!--\\s*(_?class|_?paginate|_?backgroundColor|headingDivider|\\$theme)\\s*:.*"
                  + "|!\\[bg[ \\]].*"),
          Dialect.SLIDEV,
          Pattern.compile("::(right|left|default)::|</?v-click.*"),
          Dialect.DECKSET,
          Pattern.compile("#+ ?\\[fit\\].*|!\\[inline.*|\\[\\.[a-z-]+(:.*)?\\]|\\^ .*"),
          Dialect.REMARK,
          Pattern.compile(
              "\\?\\?\\?|(class|template): ?[a-z].*|layout: ?(true|false)"
                  + "|\\.[a-z][a-z-]*(\\.[a-z-]+){0,5}\\[.*"),
          Dialect.PANDOC,
          Pattern.compile(":{3,} ?(\\{|notes|incremental|columns|\\.).*|\\. \\. \\."),
          Dialect.REVEAL,
          Pattern.compile(".*<!--\\s*\\.(slide|element).*"));

  private static final Pattern BREAK = Pattern.compile("---+|\\*\\*\\*+|___+");

  private Signs() {}

  /// Whose dialect a file is in.
  ///
  /// @param lines of the whole file
  static Dialect dialect(Head head, List<String> lines) {
    Map<Dialect, Integer> count = new EnumMap<>(Dialect.class);
    count.merge(head.dialect(), SURE, Integer::sum);
    KEYS.forEach((d, keys) -> count.merge(d, SURE * common(head, keys), Integer::sum));
    LIKELY_KEYS.forEach((d, keys) -> count.merge(d, common(head, keys), Integer::sum));
    List<String> prose = Fences.outside(lines.subList(head.lines(), lines.size()));
    LINES.forEach((d, sign) -> count.merge(d, matches(prose, sign), Integer::sum));
    count.merge(Dialect.SLIDEV, 3 * heads(prose), Integer::sum);
    count.merge(Dialect.REVEAL, verticals(prose), Integer::sum);
    count.remove(Dialect.PLAIN);
    Dialect best = Dialect.PLAIN;
    int most = 0;
    for (Map.Entry<Dialect, Integer> each : count.entrySet()) {
      if (each.getValue() > most) {
        best = each.getKey();
        most = each.getValue();
      }
    }
    if (best == Dialect.PLAIN && matches(prose, BREAK) == 0) {
      return Dialect.PANDOC;
    }
    return best;
  }

  private static int common(Head head, Set<String> keys) {
    return (int) keys.stream().filter(head.values()::containsKey).count();
  }

  private static int matches(List<String> lines, Pattern sign) {
    return (int) lines.stream().filter(line -> sign.matcher(line.strip()).matches()).count();
  }

  /// How many lines `----` there are that make no heading.
  private static int verticals(List<String> lines) {
    int found = 0;
    for (int i = 1; i < lines.size(); i++) {
      found += lines.get(i).strip().equals("----") && lines.get(i - 1).isBlank() ? 1 : 0;
    }
    return found;
  }

  /// How many slides have front matter of their own, as Slidev's have.
  private static int heads(List<String> lines) {
    int found = 0;
    for (int i = 0; i + 2 < lines.size(); i++) {
      if (!lines.get(i).stripTrailing().equals("---")) {
        continue;
      }
      int end = i + 1;
      while (end < lines.size() && Yaml.strict(lines.get(end))) {
        end++;
      }
      if (end > i + 1 && end < lines.size() && lines.get(end).stripTrailing().equals("---")) {
        found++;
        i = end;
      }
    }
    return found;
  }
}
