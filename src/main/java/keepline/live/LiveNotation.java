package keepline.live;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepline.figure.Block;
import keepline.figure.Field;
import keepline.figure.Header;
import keepline.figure.Line;
import keepline.figure.Mistakes;
import keepline.figure.Nearest;
import keepline.figure.Outcome;
import keepline.figure.Words;

/// Reads a `live` block. Its info string ends with an engine's name; it has header lines only.
///
/// Keys of its own: `set` (`T=1.5 seed=7`, where the knobs stand at first), `keys` (names of the
/// knobs to show, the main one first; all of them where the line is missing) and `view` (one of the
/// engine's). In `alt`, names of parameters and results may stand in braces.
public final class LiveNotation {
  private static final List<String> KEYS = List.of("set", "keys", "view");
  private static final Pattern WORD = Pattern.compile("[^\\s,]+");

  private final Block block;
  private final Mistakes mistakes = new Mistakes();

  private LiveNotation(Block block) {
    this.block = block;
  }

  public static Outcome read(Block block, Engines engines) {
    return new LiveNotation(block).read(engines);
  }

  private Outcome read(Engines engines) {
    Header header = Header.read(block, KEYS, mistakes);
    Optional<Engine> engine = engine(engines);
    for (Line line : header.facts()) {
      String fix = "leave it out; \"set:\" above says where the knobs stand";
      mistakes.error(line.number(), 1, "FIG205", "a live figure has no body", fix);
      break;
    }
    if (engine.isEmpty()) {
      return new Outcome.Broken(block, mistakes.list());
    }
    State start = start(engine.get(), header);
    List<String> keys = keys(engine.get(), header);
    String view = header.choice("view", engine.get().views(), mistakes);
    Template template = template(engine.get(), header);
    return mistakes.outcome(
        block,
        () -> {
          Words words = header.words().withAlt(template.fill(engine.get(), start));
          return new LiveFigure(words, template, engine.get(), start, keys, view);
        });
  }

  private Optional<Engine> engine(Engines engines) {
    String info = block.info();
    Matcher words = Pattern.compile("\\S+").matcher(info);
    int at = info.length();
    String name = "";
    for (int i = 0; i < 3 && words.find(); i++) {
      at = i == 2 ? words.start() : info.length();
      name = i == 2 ? words.group() : "";
    }
    Optional<Engine> engine = engines.find(name);
    if (engine.isEmpty()) {
      int column = block.column() + info.codePointCount(0, at);
      String known = "engines are " + String.join(" ", engines.names());
      String near = Nearest.fix(name, engines.names());
      String message =
          name.isEmpty() ? "no engine after \"fig live\"" : "no live engine \"" + name + "\"";
      mistakes.error(block.line(), column, "FIG201", message, near.isEmpty() ? known : near);
    }
    return engine;
  }

  private State start(Engine engine, Header header) {
    State state = State.initial(engine);
    Optional<Field> set = header.field("set");
    if (set.isEmpty()) {
      return state;
    }
    Set<String> names = new HashSet<>();
    for (StateLine.Setting setting : StateLine.settings(set.get().value())) {
      if (!names.add(setting.name())) {
        int column = set.get().columnAt(setting.at());
        mistakes.error(set.get().line(), column, "FIG206", StateLine.twice(setting.name()), "");
      }
      Optional<Param> param = param(engine, setting.name(), set.get(), setting.at());
      if (param.isPresent()) {
        state = set(state, param.get(), setting, set.get());
      }
    }
    return state;
  }

  private State set(State state, Param param, StateLine.Setting setting, Field set) {
    int column = set.columnAt(setting.valueAt());
    return switch (param.read(setting.value())) {
      case Entry.Taken taken -> state.with(param.id(), taken.value());
      case Entry.Clamped clamped -> {
        mistakes.warning(set.line(), set.columnAt(setting.at()), "FIG202", clamped.said(), "");
        yield state.with(param.id(), clamped.value());
      }
      case Entry.Refused refused -> {
        mistakes.error(set.line(), column, "FIG206", refused.said(), "");
        yield state;
      }
    };
  }

  private List<String> keys(Engine engine, Header header) {
    List<String> all = engine.params().stream().map(Param::id).toList();
    Optional<Field> field = header.field("keys");
    if (field.isEmpty()) {
      return all;
    }
    List<String> keys = new ArrayList<>();
    Matcher words = WORD.matcher(field.get().value());
    while (words.find()) {
      param(engine, words.group(), field.get(), words.start()).ifPresent(p -> keys.add(p.id()));
    }
    return keys.isEmpty() ? all : keys.stream().distinct().toList();
  }

  private Optional<Param> param(Engine engine, String name, Field field, int at) {
    Optional<Param> param = StateLine.param(engine, name);
    if (param.isEmpty()) {
      List<String> ids = engine.params().stream().map(Param::id).toList();
      String near = Nearest.fix(name, ids);
      String message = "%s has no parameter \"%s\"".formatted(engine.name(), name);
      String fix = near.isEmpty() ? "its parameters are " + String.join(" ", ids) : near;
      mistakes.error(field.line(), field.columnAt(at), "FIG204", message, fix);
    }
    return param;
  }

  private Template template(Engine engine, Header header) {
    Template template = new Template(header.value("alt"));
    header.field("alt").ifPresent(alt -> checkNames(template, engine, alt));
    return template;
  }

  private void checkNames(Template template, Engine engine, Field alt) {
    List<String> offered = Template.offered(engine);
    for (Template.Name name : template.names()) {
      if (!offered.contains(name.text())) {
        String message =
            "alt uses {%s}; this engine offers %s"
                .formatted(name.text(), String.join(" ", offered));
        String fix = Nearest.fix(name.text(), offered);
        mistakes.error(alt.line(), alt.columnAt(name.at()), "FIG203", message, fix);
      } else if (name.percent() && !Template.isNumber(engine, name.text())) {
        String message = "alt shows {%s} as percent; it is no number".formatted(name.text());
        mistakes.error(alt.line(), alt.columnAt(name.at()), "FIG203", message, "leave out the :%");
      }
    }
    template
        .strayBrace()
        .ifPresent(
            at ->
                mistakes.error(
                    alt.line(),
                    alt.columnAt(at),
                    "FIG203",
                    "alt has a brace that holds no name",
                    "write {name}, or {name:%} for a share of a hundred"));
  }
}
