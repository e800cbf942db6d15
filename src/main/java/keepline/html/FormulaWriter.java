package keepline.html;

import keepline.figure.Tex;
import keepline.formula.Formula;
import keepline.formula.Formula.Style;
import keepline.formula.Typeset;

/// Writes the formulas of one page: set, or as their source while they are not or can't be.
final class FormulaWriter {
  private final Typesetting typesetting;

  FormulaWriter(Typesetting typesetting) {
    this.typesetting = typesetting.onePage();
  }

  Typesetting typesetting() {
    return typesetting;
  }

  void write(Tex tex, Style style, Markup out) {
    Formula formula = new Formula(tex.source(), style);
    switch (typesetting.find(formula).orElse(null)) {
      case null -> out.element("code", "math", tex.source());
      case Typeset.Ready(String html) -> out.open("span", "class", "math").own(html).close("span");
      case Typeset.Broken _ -> out.element("code", "math wrong", tex.source());
    }
  }
}
