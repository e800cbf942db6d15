package keepline.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keepline.figure.Figure;
import keepline.figure.Mistake;
import keepline.figure.Outcome;
import keepline.figure.Tex;
import keepline.formula.Formula;
import keepline.formula.Formula.Style;
import keepline.formula.Typeset;
import keepline.page.Page;
import keepline.page.Plate;
import keepline.page.Problem;

/// The formulas of a page that can't be set, as far as that is known yet.
public final class FormulaProblems {
  private static final String CODE = "FIG120";

  private FormulaProblems() {}

  /// All of a page's, prose first.
  public static List<Problem> of(Page page, Typesetting all) {
    Typesetting typesetting = all.onePage();
    List<Problem> found = new ArrayList<>(inProse(page, typesetting));
    for (Plate plate : page.plates()) {
      if (plate instanceof Plate.Figured(Outcome.Drawn drawn)) {
        broken(drawn, typesetting).stream()
            .flatMap(b -> b.mistakes().stream())
            .filter(m -> !m.warning())
            .map(m -> problem(page, m, excerpt(drawn, m.line())))
            .forEach(found::add);
      }
    }
    return List.copyOf(found);
  }

  static List<Problem> inProse(Page page, Typesetting typesetting) {
    return Mathematics.prose(page).stream()
        .flatMap(
            tex ->
                mistake(tex, Style.INLINE, typesetting).stream()
                    .map(m -> problem(page, m, "$" + tex.source() + "$")))
        .toList();
  }

  /// A figure of which a formula can't be set: it is shown as its source.
  static Optional<Outcome.Broken> broken(Outcome.Drawn drawn, Typesetting typesetting) {
    if (!(drawn.figure() instanceof Figure.Equations figure)) {
      return Optional.empty();
    }
    List<Mistake> found = new ArrayList<>();
    figure
        .equations()
        .forEach(e -> mistake(e.tex(), Style.DISPLAY, typesetting).ifPresent(found::add));
    figure
        .terms()
        .forEach(t -> mistake(t.symbol(), Style.INLINE, typesetting).ifPresent(found::add));
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new Outcome.Broken(drawn.block(), found));
  }

  private static Optional<Mistake> mistake(Tex tex, Style style, Typesetting typesetting) {
    return typesetting
        .find(new Formula(tex.source(), style))
        .filter(Typeset.Broken.class::isInstance)
        .map(b -> mistake(tex, (Typeset.Broken) b));
  }

  /// A formula in prose may go over several lines.
  private static Mistake mistake(Tex tex, Typeset.Broken broken) {
    String before = tex.source().substring(0, Math.min(broken.at(), tex.source().length()));
    int lastLine = before.lastIndexOf('\n') + 1;
    int line = tex.line() + (int) before.chars().filter(c -> c == '\n').count();
    int column =
        (lastLine == 0 ? tex.column() : 1) + before.codePointCount(lastLine, before.length());
    String message = "formula: %s (column %d)".formatted(broken.message(), column);
    return new Mistake(line, column, CODE, message, broken.fix(), false);
  }

  private static Problem problem(Page page, Mistake m, String excerpt) {
    return new Problem(
        page.file(),
        m.line(),
        m.column(),
        m.code(),
        Problem.Severity.ERROR,
        m.message(),
        m.fix(),
        excerpt);
  }

  private static String excerpt(Outcome.Drawn drawn, int line) {
    int at = line - drawn.block().line() - 1;
    List<String> lines = drawn.block().lines();
    return at >= 0 && at < lines.size() ? lines.get(at) : "";
  }
}
