package keepline.figure.eq;

import java.util.ArrayList;
import java.util.List;
import keepline.figure.Block;
import keepline.figure.Equation;
import keepline.figure.Header;
import keepline.figure.Line;
import keepline.figure.Mistakes;
import keepline.figure.Outcome;
import keepline.figure.Term;
import keepline.figure.Tex;

/// Reads an `eq` block: each line is a formula, ` | say: ` and how to read it aloud, or `where: `,
/// a symbol, a bar and what it stands for. There are no comments: `%` and `#` are TeX.
///
/// Whether the TeX itself is right is found where it is set (FIG120).
public final class EqNotation {
  private static final String SAY = " | say: ";
  private static final String WHERE = "where:";

  private EqNotation() {}

  public static Outcome read(Block block) {
    Mistakes mistakes = new Mistakes();
    Header header = Header.read(block, List.of(), mistakes);
    List<Equation> equations = new ArrayList<>();
    List<Term> terms = new ArrayList<>();
    for (Line line : header.body()) {
      String text = line.text().strip();
      if (text.startsWith(WHERE)) {
        term(line, terms, mistakes);
      } else if (!text.isEmpty()) {
        equation(line, equations, mistakes);
        if (equations.size() == EqFigure.MOST + 1) {
          String message = "the block has more than %d formulas".formatted(EqFigure.MOST);
          mistakes.error(line.number(), 1, "FIG002", message, "split the figure");
        }
      }
    }
    if (equations.isEmpty()) {
      String fix = "write TeX, \" | say: \" and how to read it aloud, below a line \"---\"";
      mistakes.error(header.end(), 1, "FIG003", "there is no formula", fix);
    }
    return mistakes.outcome(block, () -> new EqFigure(header.words(), equations, terms));
  }

  private static void equation(Line line, List<Equation> equations, Mistakes mistakes) {
    String text = line.text() + (line.text().endsWith(SAY.stripTrailing()) ? " " : "");
    int say = text.lastIndexOf(SAY);
    String spoken = say < 0 ? "" : text.substring(say + SAY.length()).strip();
    Tex tex = tex(line, 0, say < 0 ? line.text().length() : say);
    if (tex.source().isEmpty()) {
      mistakes.error(line.number(), 1, "FIG003", "there is no formula", "write TeX before the bar");
    } else if (spoken.isEmpty()) {
      mistakes.error(
          line.number(),
          line.column(say < 0 ? line.text().length() : Math.min(say + 1, line.text().length())),
          "FIG121",
          "the formula has no spoken form",
          "end the line with \" | say: \" and how to read it aloud");
    }
    equations.add(new Equation(tex, spoken));
  }

  private static void term(Line line, List<Term> terms, Mistakes mistakes) {
    String text = line.text();
    int from = text.indexOf(WHERE) + WHERE.length();
    int bar = text.lastIndexOf(" | ");
    String meaning = bar < from ? "" : text.substring(bar + 3).strip();
    Tex symbol = tex(line, from, Math.max(from, bar));
    if (symbol.source().isEmpty() || meaning.isEmpty()) {
      mistakes.error(
          line.number(),
          line.column(from),
          "FIG122",
          "\"where:\" needs a symbol and what it stands for",
          "write it as \"where: d_k | width of one key\"");
    }
    terms.add(new Term(symbol, meaning));
  }

  /// What stands between two indices of a line, without blanks around it.
  private static Tex tex(Line line, int from, int to) {
    String part = line.text().substring(from, to);
    int lead = part.length() - part.stripLeading().length();
    return new Tex(part.strip(), line.number(), line.column(from + lead));
  }
}
