package keepline.html;

import keepline.formula.FormulaStyle;

/// The stylesheet of formulas, which a page gets when it first shows one.
public final class FormulaSheet {
  /// The id of its element in a document.
  static final String ID = "formulas";

  /// What every formula that has been set begins with. An author's text can't say so: it is
  /// escaped.
  private static final String SET = "<span class=\"katex\">";

  private FormulaSheet() {}

  /// Whether a page, as [PageWriter] wrote it, shows a formula that has been set.
  public static boolean wanted(String page) {
    return page.contains(SET);
  }

  /// Its text, fonts inside.
  public static String css() {
    return FormulaStyle.css();
  }
}
