package keepline.html;

import keepline.figure.Equation;
import keepline.figure.Figure;
import keepline.figure.Term;
import keepline.formula.Formula.Style;

/// Writes a figure of formulas: each on a line of its own, then what their letters stand for.
final class EquationsWriter {
  private final FormulaWriter formulas;

  EquationsWriter(FormulaWriter formulas) {
    this.formulas = formulas;
  }

  void write(Figure.Equations figure, Markup out) {
    out.open("div", "class", "equations").line();
    for (Equation equation : figure.equations()) {
      out.open("div", "class", "equation", "role", "math", "aria-label", equation.spoken());
      formulas.write(equation.tex(), Style.DISPLAY, out);
      out.close("div").line();
    }
    if (!figure.terms().isEmpty()) {
      out.open("dl", "class", "terms").line();
      figure.terms().forEach(t -> term(t, out));
      out.close("dl").line();
    }
    out.close("div").line();
  }

  private void term(Term term, Markup out) {
    out.open("dt");
    formulas.write(term.symbol(), Style.INLINE, out);
    out.close("dt").element("dd", "", term.meaning()).line();
  }
}
