package keepline.live;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepline.figure.Nearest;

/// A state as one line of text: the engine's name, then `name=value` for every parameter; a value
/// with blanks stands in double quotes; in those, `\"` is a quote, `\\` a backslash and `\n` the
/// end of a line.
public final class StateLine {
  private StateLine() {}

  /// One `name=value`.
  ///
  /// @param at where the name stands, and `valueAt` the value, in UTF-16 units of the text
  public record Setting(String name, String value, int at, int valueAt) {}

  /// What a line says.
  ///
  /// @param said one sentence without full stop for each value that was out of range
  public record Read(Engine engine, State state, List<String> said) {
    public Read {
      said = List.copyOf(said);
    }
  }

  /// A line that says no state; the message says why, without full stop.
  public static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
      super(message);
    }
  }

  public static String write(Engine engine, State state) {
    StringBuilder line = new StringBuilder(engine.name());
    for (Param param : state.params()) {
      String value = param.write(state.value(param.id()));
      line.append(' ').append(param.id()).append('=').append(quoted(value));
    }
    return line.toString();
  }

  /// The state that a line says.
  ///
  /// @throws Unreadable where the line doesn't say a state of one of the engines
  public static Read read(String line, Engines engines) throws Unreadable {
    String text = line.strip();
    int end = text.indexOf(' ');
    String name = end < 0 ? text : text.substring(0, end);
    Engine engine = engines.find(name).orElseThrow(() -> new Unreadable(noEngine(name, engines)));
    State state = State.initial(engine);
    List<String> said = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Setting setting : settings(end < 0 ? "" : text.substring(end))) {
      if (!names.add(setting.name())) {
        throw new Unreadable(twice(setting.name()));
      }
      Param param =
          param(engine, setting.name())
              .orElseThrow(() -> new Unreadable(noParam(engine, setting.name())));
      state =
          switch (param.read(setting.value())) {
            case Entry.Taken taken -> state.with(param.id(), taken.value());
            case Entry.Clamped clamped -> {
              said.add(clamped.said());
              yield state.with(param.id(), clamped.value());
            }
            case Entry.Refused refused -> throw new Unreadable(refused.said());
          };
    }
    return new Read(engine, state, said);
  }

  /// The settings of a text; a word without `=` is a name with an empty value.
  public static List<Setting> settings(String text) {
    List<Setting> settings = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (text.charAt(i) == ' ') {
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && text.charAt(i) != '=' && text.charAt(i) != ' ') {
        i++;
      }
      String name = text.substring(start, i);
      int valueAt = Math.min(text.length(), i + 1);
      StringBuilder value = new StringBuilder();
      if (i < text.length() && text.charAt(i) == '=') {
        i = value(text, valueAt, value);
      }
      settings.add(new Setting(name, value.toString(), start, valueAt));
    }
    return settings;
  }

  /// What is said of an engine that isn't there.
  static String noEngine(String name, Engines engines) {
    String fix = Nearest.fix(name, engines.names());
    String known = "engines are " + String.join(" ", engines.names());
    return "no live engine \"%s\"; %s".formatted(name, fix.isEmpty() ? known : fix);
  }

  /// What is said of a parameter that an engine doesn't have.
  static String noParam(Engine engine, String name) {
    List<String> ids = engine.params().stream().map(Param::id).toList();
    String fix = Nearest.fix(name, ids);
    String known = "its parameters are " + String.join(" ", ids);
    return "%s has no parameter \"%s\"; %s"
        .formatted(engine.name(), name, fix.isEmpty() ? known : fix);
  }

  static String twice(String name) {
    return "\"%s\" is set twice; keep one of the two".formatted(name);
  }

  static Optional<Param> param(Engine engine, String id) {
    return engine.params().stream().filter(p -> p.id().equals(id)).findFirst();
  }

  private static int value(String text, int from, StringBuilder value) {
    boolean quoted = from < text.length() && text.charAt(from) == '"';
    int i = quoted ? from + 1 : from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (quoted && c == '\\' && i + 1 < text.length()) {
        value.append(text.charAt(i + 1) == 'n' ? '\n' : text.charAt(i + 1));
        i += 2;
      } else if (quoted ? c == '"' : c == ' ') {
        return i + 1;
      } else {
        value.append(c);
        i++;
      }
    }
    return i;
  }

  private static String quoted(String value) {
    if (!value.isEmpty() && value.chars().noneMatch(c -> " \"\n".indexOf(c) >= 0)) {
      return value;
    }
    String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return "\"" + escaped + "\"";
  }
}
