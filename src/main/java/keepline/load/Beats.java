package keepline.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import keepline.load.Parts.Need;
import keepline.page.Beat;
import keepline.page.Block;

/// Gathers a page's beats and minds their order.
final class Beats {
  private final List<String> names;
  private final Need need;
  private final Problems problems;
  private final List<Started> started = new ArrayList<>();
  private final TreeMap<Integer, Integer> lines = new TreeMap<>();

  private record Started(String name, int line, List<Block> prose) {}

  Beats(List<String> names, Need need, Problems problems) {
    this.names = names;
    this.need = need;
    this.problems = problems;
  }

  /// Begins a beat where a heading of level 2 names one; says whether it does.
  boolean begin(String heading, int line) {
    String name = heading.strip().toLowerCase(Locale.ROOT);
    int place = names.indexOf(name);
    if (place < 0) {
      if (need == Need.MUST) {
        problems.at(
            line,
            1,
            Code.NOT_A_BEAT,
            "\"" + heading.strip() + "\" is not one of the page's beats",
            Near.fix(
                name, titles(names), "they are " + list(names) + "; smaller headings begin ###"));
      }
      return false;
    }
    String title = title(name);
    Integer before = lines.get(place);
    if (need == Need.NOT && started.isEmpty()) {
      problems.at(
          line,
          1,
          Code.PART_TOO_MUCH,
          "a page of this kind has no beats",
          "write kind: concept or kind: guide, or leave the heading out");
    }
    if (before != null) {
      problems.at(
          line,
          1,
          Code.BEAT_TWICE,
          "the beat " + title + " appears twice, first on line " + before,
          "join the two");
    } else if (!lines.isEmpty() && lines.lastKey() > place) {
      problems.at(
          line,
          1,
          Code.BEAT_ORDER,
          "the beat " + title + " stands after " + title(names.get(lines.lastKey())),
          "the order is " + list(names));
    }
    lines.putIfAbsent(place, line);
    started.add(new Started(name, line, new ArrayList<>()));
    return true;
  }

  boolean any() {
    return !started.isEmpty();
  }

  /// Where prose goes while a beat is open.
  List<Block> prose() {
    return started.getLast().prose();
  }

  /// All beats; says which are missing or empty.
  ///
  /// @param last the page's last line
  List<Beat> all(int last) {
    if (need == Need.MUST) {
      missing(last);
    }
    for (Started beat : started) {
      if (beat.prose().isEmpty()) {
        problems.at(
            beat.line(),
            1,
            Code.EMPTY_BEAT,
            "the beat " + title(beat.name()) + " has no text",
            "write some under its heading");
      }
    }
    return started.stream().map(b -> new Beat(b.name(), b.line(), b.prose())).toList();
  }

  private void missing(int last) {
    List<String> absent = new ArrayList<>();
    int line = last;
    for (int place = 0; place < names.size(); place++) {
      if (!lines.containsKey(place)) {
        if (absent.isEmpty()) {
          Integer next = lines.higherKey(place);
          line = next == null ? last : lines.getOrDefault(next, last);
        }
        absent.add(names.get(place));
      }
    }
    if (!absent.isEmpty()) {
      problems.at(
          line,
          1,
          Code.NO_BEAT,
          (absent.size() == 1 ? "the beat " : "the beats ")
              + list(absent)
              + (absent.size() == 1 ? " is missing" : " are missing"),
          "add a heading ## " + title(absent.getFirst()));
    }
  }

  private static List<String> titles(List<String> names) {
    return names.stream().map(Beats::title).toList();
  }

  private static String list(List<String> names) {
    return String.join(", ", titles(names));
  }

  private static String title(String name) {
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
  }
}
