package keepline.formula;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Looks whether HTML holds only what a formula needs: no script, no handler, no address.
///
/// KaTeX sees to that itself (`trust: false`); this is the second lock on the door through which
/// somebody else's text becomes markup.
final class Harmless {
  private static final Set<String> TAGS =
      Set.of(
          "annotation",
          "line",
          "math",
          "menclose",
          "mfrac",
          "mi",
          "mn",
          "mo",
          "mover",
          "mpadded",
          "mphantom",
          "mroot",
          "mrow",
          "mspace",
          "msqrt",
          "mstyle",
          "msub",
          "msubsup",
          "msup",
          "mtable",
          "mtd",
          "mtext",
          "mtr",
          "munder",
          "munderover",
          "path",
          "semantics",
          "span",
          "svg");

  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          " (?:class|style|xmlns|display|encoding|aria-hidden|width|height|viewBox|d|x1|x2|y1|y2"
              + "|preserveAspectRatio|stroke-width|mathvariant|mathcolor|mathbackground|mathsize"
              + "|stretchy|fence|separator|lspace|rspace|minsize|maxsize|accent|accentunder"
              + "|linethickness|columnalign|columnspacing|columnlines|rowalign|rowspacing|rowlines"
              + "|scriptlevel|displaystyle|notation|voffset|depth|valign|linebreak|largeop"
              + "|movablelimits|symmetric|form|side)=\"([^\"<>]*)\"");

  private static final Pattern TAG = Pattern.compile("</?([a-z]+)((?: [^<>]*?)?)/?>");

  private Harmless() {}

  static boolean holds(String html) {
    Matcher tag = TAG.matcher(html);
    int at = 0;
    for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
      if (!tag.region(open, html.length()).lookingAt()
          || !TAGS.contains(tag.group(1))
          || !attributes(tag.group(2))) {
        return false;
      }
      at = tag.end();
    }
    return true;
  }

  private static boolean attributes(String written) {
    Matcher attribute = ATTRIBUTE.matcher(written);
    int at = 0;
    while (at < written.length()) {
      if (!attribute.region(at, written.length()).lookingAt()
          || attribute.group(1).contains("url(")) {
        return false;
      }
      at = attribute.end();
    }
    return true;
  }
}
