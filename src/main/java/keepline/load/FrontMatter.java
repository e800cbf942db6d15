package keepline.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines between a first line `---` and the next one: `key: value`, or a bare `key:` and below
/// it ` - value`. Values are plain text to the end of the line.
///
/// @param present whether the file begins with front matter
/// @param bodyLine the first line after it, from 1
/// @param entries by key, in file order, known keys only
record FrontMatter(boolean present, int bodyLine, Map<String, Entry> entries) {
  /// What may stand under a key.
  enum Shape {
    VALUE,
    LIST,
    EITHER
  }

  /// A piece of a value and where it stands.
  record Item(int line, int column, String text) {}

  /// A key's value or its list.
  ///
  /// @param line of the key
  /// @param items one where there is a value
  record Entry(int line, boolean list, List<Item> items) {
    Item first() {
      return items.getFirst();
    }
  }

  private static final Pattern KEY = Pattern.compile("([A-Za-z][A-Za-z0-9_-]*):(?:[ \t]+(.*))?");
  private static final Pattern ITEM = Pattern.compile("([ \t]*)-[ \t]+(.*)");

  Optional<Entry> entry(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  /// A key's only value.
  Optional<Item> value(String key) {
    return entry(key).map(Entry::first);
  }

  /// Cuts a file's front matter; every line that is none is a problem, and the rest counts.
  static FrontMatter cut(Source source, Map<String, Shape> keys, Problems problems) {
    if (!source.line(1).stripTrailing().equals("---")) {
      return new FrontMatter(false, 1, Map.of());
    }
    int end = end(source);
    boolean open = !source.line(end).stripTrailing().equals("---");
    if (open) {
      problems.at(
          1, 1, Code.FRONT_MATTER_OPEN, "the front matter has no end", "close it with a line ---");
    }
    return new FrontMatter(true, open ? end : end + 1, new Cut(source, keys, problems).to(end));
  }

  /// The closing line; where there is none, the first line that can't be front matter.
  private static int end(Source source) {
    int like = 0;
    for (int line = 2; line <= source.lines(); line++) {
      String text = source.line(line).stripTrailing();
      if (text.equals("---")) {
        return line;
      }
      boolean fits = text.isEmpty() || KEY.matcher(text).matches() || ITEM.matcher(text).matches();
      if (!fits && like == 0) {
        like = line;
      }
    }
    return like == 0 ? source.lines() + 1 : like;
  }

  /// One pass over the lines.
  private static final class Cut {
    private final Source source;
    private final Map<String, Shape> keys;
    private final Problems problems;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private String bare = "";
    private int bareLine;
    private List<Item> items = new ArrayList<>();

    Cut(Source source, Map<String, Shape> keys, Problems problems) {
      this.source = source;
      this.keys = keys;
      this.problems = problems;
    }

    Map<String, Entry> to(int end) {
      for (int line = 2; line < end; line++) {
        String text = source.line(line).stripTrailing();
        Matcher key = KEY.matcher(text);
        Matcher item = ITEM.matcher(text);
        if (key.matches()) {
          close();
          key(line, key);
        } else if (item.matches() && !bare.isEmpty()) {
          item(line, item);
        } else if (!text.isBlank()) {
          problems.at(
              line,
              1,
              Code.NOT_A_KEY,
              "this line is neither \"key: value\" nor \"  - value\" under a bare key",
              "write one of them or delete the line");
        }
      }
      close();
      return entries;
    }

    private void key(int line, Matcher match) {
      String name = match.group(1);
      String value = match.group(2) == null ? "" : match.group(2).strip();
      if (value.isEmpty()) {
        bare = name;
        bareLine = line;
        return;
      }
      String whole = source.line(line);
      int column = whole.codePointCount(0, whole.indexOf(value, match.end(1) + 1)) + 1;
      put(name, new Entry(line, false, List.of(new Item(line, column, value))));
    }

    private void item(int line, Matcher match) {
      if (match.group(1).contains("\t")) {
        problems.at(line, 1, Code.TAB_INDENT, "a tab begins this line", "begin it with two spaces");
      }
      items.add(new Item(line, match.start(2) + 1, match.group(2).strip()));
    }

    private void close() {
      if (bare.isEmpty()) {
        return;
      }
      if (!items.isEmpty()) {
        put(bare, new Entry(bareLine, true, List.copyOf(items)));
      } else if (keys.containsKey(bare)) {
        problems.at(
            bareLine,
            1,
            Code.NO_VALUE,
            "\"" + bare + "\" has no value",
            "write one after the colon or delete the line");
      } else {
        put(bare, new Entry(bareLine, false, List.of()));
      }
      bare = "";
      items = new ArrayList<>();
    }

    private void put(String key, Entry entry) {
      Shape shape = keys.get(key);
      Entry before = entries.get(key);
      if (shape == null) {
        problems.at(
            entry.line(),
            1,
            Code.UNKNOWN_KEY,
            "unknown key \"" + key + "\"",
            Near.fix(key, keys.keySet(), "keys are " + String.join(", ", keys.keySet())));
      } else if (before != null) {
        problems.at(
            entry.line(),
            1,
            Code.KEY_TWICE,
            "\"" + key + "\" appears twice, first on line " + before.line(),
            "delete one of them");
      } else {
        boolean wrong = shape == (entry.list() ? Shape.VALUE : Shape.LIST);
        if (wrong) {
          problems.at(
              entry.line(),
              1,
              Code.WRONG_SHAPE,
              entry.list()
                  ? "\"" + key + "\" takes one value, not a list"
                  : "\"" + key + "\" takes a list, not a value",
              entry.list()
                  ? "write it after the colon"
                  : "write each value on a line of its own: two spaces, a hyphen, the value");
        }
        entries.put(key, entry);
      }
    }
  }
}
