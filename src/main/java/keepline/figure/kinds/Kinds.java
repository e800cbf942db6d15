package keepline.figure.kinds;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import keepline.figure.Block;
import keepline.figure.Mistakes;
import keepline.figure.Nearest;
import keepline.figure.Outcome;
import keepline.figure.bars.BarsNotation;
import keepline.figure.eq.EqNotation;
import keepline.figure.flow.FlowNotation;
import keepline.figure.grid.GridNotation;
import keepline.figure.matrix.MatrixNotation;
import keepline.figure.plot.PlotNotation;
import keepline.figure.table.TableNotation;
import keepline.figure.text.TextNotation;
import keepline.live.Engines;
import keepline.live.LiveNotation;

/// The table of figure kinds: one line a kind.
public final class Kinds {
  /// The one kind whose name an engine's follows.
  private static final String LIVE = "live";

  private static final List<Kind> TABLE =
      List.of(
          new Kind("eq", EqNotation::read),
          new Kind("table", TableNotation::read),
          new Kind("flow", FlowNotation::read),
          new Kind("bars", BarsNotation::read),
          new Kind("matrix", MatrixNotation::read),
          new Kind("plot", PlotNotation::read),
          new Kind("grid", GridNotation::read),
          new Kind("text", TextNotation::read),
          new Kind(LIVE, block -> LiveNotation.read(block, Engines.standard())));

  private Kinds() {}

  private record Kind(String name, Function<Block, Outcome> notation) {}

  /// The names that may follow `fig`.
  public static List<String> names() {
    return TABLE.stream().map(Kind::name).toList();
  }

  /// Reads a figure block. Never throws: what is wrong comes back as mistakes.
  public static Outcome read(Block block) {
    String[] words = block.info().strip().split("\\s+", -1);
    String name = words.length > 1 ? words[1] : "";
    Optional<Kind> kind = TABLE.stream().filter(k -> k.name().equals(name)).findFirst();
    if (kind.isEmpty()) {
      return unknown(block, name);
    }
    int most = name.equals(LIVE) ? 3 : 2;
    if (words.length > most) {
      String message = "\"%s\" means nothing after \"%s\"".formatted(words[most], words[most - 1]);
      return broken(block, words[most], message, "leave it out");
    }
    return kind.get().notation().apply(block);
  }

  private static Outcome unknown(Block block, String name) {
    String known = "kinds are " + String.join(" ", names());
    return name.isEmpty()
        ? broken(block, "", "no figure kind after \"fig\"", known)
        : broken(
            block,
            name,
            "unknown figure kind \"%s\"; %s".formatted(name, known),
            Nearest.fix(name, names()));
  }

  /// @param word of the info string where the mistake stands; the empty string means its end
  private static Outcome broken(Block block, String word, String message, String fix) {
    String info = block.info();
    int at = word.isEmpty() ? info.length() : info.indexOf(word, info.indexOf(' '));
    int column = block.column() + info.codePointCount(0, Math.max(0, at));
    Mistakes mistakes = new Mistakes();
    mistakes.error(block.line(), column, "FIG001", message, fix);
    return new Outcome.Broken(block, mistakes.list());
  }
}
