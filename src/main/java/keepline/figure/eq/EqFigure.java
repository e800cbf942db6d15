package keepline.figure.eq;

import java.util.ArrayList;
import java.util.List;
import keepline.figure.DataTable;
import keepline.figure.Equation;
import keepline.figure.Figure;
import keepline.figure.Term;
import keepline.figure.Words;

/// One to four formulas.
///
/// @param equations from top to bottom
/// @param terms what their letters stand for
public record EqFigure(Words words, List<Equation> equations, List<Term> terms)
    implements Figure.Equations {
  static final int MOST = 4;

  public EqFigure {
    equations = List.copyOf(equations);
    terms = List.copyOf(terms);
    if (equations.isEmpty() || equations.size() > MOST) {
      throw new IllegalArgumentException("one to four formulas, not " + equations.size());
    }
  }

  @Override
  public DataTable data() {
    List<List<String>> rows = new ArrayList<>();
    equations.forEach(e -> rows.add(List.of(e.tex().source(), e.spoken())));
    terms.forEach(t -> rows.add(List.of(t.symbol().source(), t.meaning())));
    return new DataTable(List.of("formula (TeX)", "in words"), rows);
  }
}
