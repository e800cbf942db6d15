package keepline.check;

import keepline.html.Typesetting;
import keepline.page.Page;

/// What a check needs to find broken formulas. It takes an engine to set them, which costs a second
/// to start, so it is asked for pages with formulas only.
@FunctionalInterface
public interface FormulaEngine {
  /// Sets all formulas of a page and waits for it.
  Typesetting set(Page page);
}
