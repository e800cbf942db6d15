package keepline.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import keepline.figure.Mistake;
import keepline.figure.Outcome;
import keepline.page.Page;
import keepline.page.Plate;
import keepline.page.Problem;

/// Writes what is wrong with a page: a card for each of a few mistakes, one list for many, and one
/// quiet line for what a draft still lacks.
final class ProblemWriter {
  private static final int CARDS = 2;

  private ProblemWriter() {}

  /// Writes the page's problems; on the first page the deck's own come before them.
  static void write(Context context, Markup out) {
    Page page = context.page();
    List<Problem> told =
        new ArrayList<>(context.number() == 1 ? context.deck().problems() : List.of());
    page.problems().stream().filter(p -> !inPanel(p, page)).forEach(told::add);
    told.addAll(FormulaProblems.inProse(page, context.formulas().typesetting()));
    List<Problem> errors =
        told.stream().filter(p -> p.severity() == Problem.Severity.ERROR).toList();
    List<Problem> warnings =
        told.stream().filter(p -> p.severity() == Problem.Severity.WARNING).toList();
    if (errors.size() > CARDS) {
      out.open("section", "class", "problems many", "aria-label", "Problems").line();
      out.element("p", "count", errors.size() + " problems").line();
      errors.forEach(p -> problem(p, out));
      out.close("section").line();
    } else if (!errors.isEmpty()) {
      out.open("section", "class", "problems", "aria-label", "Problems").line();
      errors.forEach(p -> problem(p, out));
      out.close("section").line();
    }
    if (!warnings.isEmpty()) {
      out.open("p", "class", "warnings").element("b", "", page.draft() ? "draft" : "note");
      out.text(" ");
      out.text(warnings.stream().map(Problem::message).collect(Collectors.joining(" · ")));
      out.close("p").line();
    }
  }

  private static void problem(Problem p, Markup out) {
    out.open("div", "class", "problem");
    out.open("p", "class", "where").text(p.file() + ":" + p.line() + ":" + p.column() + " ");
    out.element("span", "code", p.code()).close("p").line();
    if (!p.excerpt().isBlank()) {
      out.element("pre", "excerpt", p.excerpt().strip()).line();
    }
    out.open("p", "class", "what").element("b", "", sentence(p.message()));
    if (!p.fix().isEmpty()) {
      out.text(" ").text(sentence(p.fix()));
    }
    out.close("p").close("div").line();
  }

  /// A clause as a sentence of its own.
  static String sentence(String clause) {
    if (clause.isEmpty()) {
      return clause;
    }
    int first = clause.codePointAt(0);
    String head = Character.toString(Character.toUpperCase(first));
    String text = head + clause.substring(Character.charCount(first));
    return text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? text : text + ".";
  }

  /// Whether the broken figure in the panel tells of this problem already.
  private static boolean inPanel(Problem p, Page page) {
    return page.plates().stream()
        .anyMatch(
            plate ->
                plate instanceof Plate.Figured(Outcome.Broken broken)
                    && broken.mistakes().stream().anyMatch(m -> same(p, m)));
  }

  private static boolean same(Problem p, Mistake m) {
    return p.line() == m.line() && p.column() == m.column() && p.code().equals(m.code());
  }
}
