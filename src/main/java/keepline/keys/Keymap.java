package keepline.keys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keepline.reading.Command;

/// Which stroke means which command: one table, of which the key sheet and the README's table are
/// made.
public final class Keymap {
  private final List<Line> lines;
  private final Map<Stroke, Command> commands = new HashMap<>();

  /// What the key sheet puts together.
  public enum Group {
    PAGES("Pages"),
    JUMPS("Jumps"),
    VIEW("View"),
    LIVE("Live figures"),
    DECK("Deck");

    private final String title;

    Group(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /// A stroke and what it does.
  public record Binding(Stroke stroke, Command command) {}

  /// One line of the table.
  ///
  /// @param does in a few words, for the reader
  /// @param shown what the sheet lists
  /// @param also other ways to write the same strokes, on other layouts for example; not listed
  public record Line(Group group, String does, List<Binding> shown, List<Binding> also) {
    private static final int MOST_LISTED = 7;

    public Line {
      shown = List.copyOf(shown);
      also = List.copyOf(also);
      if (shown.isEmpty() || does.isBlank()) {
        throw new IllegalArgumentException("a line of the keymap needs a stroke and a help text");
      }
    }

    /// The strokes as a reader sees them, a long row by its ends: `Ctrl+1`, `…`, `Ctrl+9`.
    public List<String> strokes() {
      List<String> all = shown.stream().map(b -> b.stroke().toString()).toList();
      return all.size() > MOST_LISTED ? List.of(all.getFirst(), "…", all.getLast()) : all;
    }

    private Stream<Binding> bindings() {
      return Stream.concat(shown.stream(), also.stream());
    }
  }

  /// A keymap of these lines.
  ///
  /// @throws IllegalArgumentException if one stroke stands in it twice
  public Keymap(List<Line> lines) {
    this.lines = List.copyOf(lines);
    Map<Stroke, Line> taken = new HashMap<>();
    for (Line line : lines) {
      line.bindings()
          .forEach(
              b -> {
                Line before = taken.put(b.stroke(), line);
                if (before != null) {
                  throw new IllegalArgumentException(
                      "%s means both \"%s\" and \"%s\"; give one of them another stroke."
                          .formatted(b.stroke(), before.does(), line.does()));
                }
                commands.put(b.stroke(), b.command());
              });
    }
  }

  /// The keymap of Keepline.
  public static Keymap standard() {
    return new Keymap(StandardKeys.LINES);
  }

  public Optional<Command> command(Stroke stroke) {
    return Optional.ofNullable(commands.get(stroke));
  }

  /// All lines, in the order of the sheet.
  public List<Line> lines() {
    return lines;
  }

  /// The table as Markdown, as it stands in the README; each line ends with a line feed.
  public String markdown() {
    return lines.stream()
        .map(l -> "| " + cell(l) + " | " + escaped(l.does()) + " |\n")
        .collect(Collectors.joining("", "| keys | do |\n|---|---|\n", ""));
  }

  private static String cell(Line line) {
    String between = line.strokes().contains("…") ? " " : ", ";
    return line.strokes().stream().map(Keymap::code).collect(Collectors.joining(between));
  }

  /// Signs would read as the sentence's own; words and letters don't.
  private static String code(String stroke) {
    boolean sign = stroke.length() == 1 && !Character.isLetterOrDigit(stroke.charAt(0));
    return sign && !stroke.equals("…") ? "`" + escaped(stroke) + "`" : stroke;
  }

  private static String escaped(String text) {
    return text.replace("|", "\\|");
  }
}
