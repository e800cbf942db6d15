package keepline.formula;

import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The stylesheet that formulas need: KaTeX's own, with its fonts inside as data URIs.
///
/// It is about 450,000 characters long, so nobody should load it before a formula is to be seen.
public final class FormulaStyle {
  private static final Pattern SOURCES = Pattern.compile("src:[^;}]+");
  private static final Pattern WOFF = Pattern.compile("url\\(fonts/([A-Za-z0-9_-]+\\.woff)\\)");

  private FormulaStyle() {}

  public static String css() {
    return SOURCES
        .matcher(Bundled.text("katex/katex.min.css"))
        .replaceAll(m -> Matcher.quoteReplacement(inside(m)));
  }

  private static String inside(MatchResult sources) {
    Matcher file = WOFF.matcher(sources.group());
    if (!file.find()) {
      throw new IllegalStateException("KaTeX's stylesheet names no font that is bundled");
    }
    String font = Base64.getEncoder().encodeToString(Bundled.bytes("katex/" + file.group(1)));
    return "src:url(data:font/woff;base64," + font + ") format(\"woff\")";
  }
}
