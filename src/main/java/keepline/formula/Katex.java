package keepline.formula;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.web.WebEngine;

/// KaTeX in a WebKit engine of its own, which holds no page and shows nothing. Use on JavaFX's
/// thread.
final class Katex implements Typesetter {
  /// More HTML than this is no formula that anybody reads, and would make the page slow.
  private static final int LARGEST = 60_000;

  /// A formula stands alone, so that a macro made inside it is only a way to make much out of
  /// little.
  private static final Pattern DEFINES =
      Pattern.compile(
          "\\\\(?:[gex]?def|let|futurelet|global|long|(?:re|provide)?newcommand|renewcommand"
              + "|providecommand)(?![A-Za-z])");

  private final WebEngine engine = new WebEngine();

  /// @param cache a folder of this process alone, where WebKit may write
  Katex(Path cache) {
    engine.setUserDataDirectory(cache.toFile());
    engine.executeScript(Bundled.text("katex/katex.min.js"));
    engine.executeScript(Bundled.text("typeset.js"));
  }

  @Override
  public Typeset set(Formula formula) {
    String tex = formula.tex();
    Matcher defines = DEFINES.matcher(tex);
    if (defines.find()) {
      return new Typeset.Broken(
          defines.group() + " makes a macro, and a formula stands alone",
          "write out what it stands for",
          defines.start());
    }
    String coded = URLEncoder.encode(tex, StandardCharsets.UTF_8).replace("+", "%20");
    boolean display = formula.style() == Formula.Style.DISPLAY;
    Object answer =
        engine.executeScript("typeset(decodeURIComponent('" + coded + "')," + display + ")");
    return read(tex, String.valueOf(answer));
  }

  @Override
  public void close() {
    engine.loadContent("");
  }

  /// Reads what `typeset.js` answers: a sign, then HTML, a command or a position and a message.
  private static Typeset read(String tex, String answer) {
    String rest = answer.substring(1);
    return switch (answer.charAt(0)) {
      case '+' -> ready(rest);
      case '-' ->
          new Typeset.Broken(
              rest + " does nothing in a formula here",
              "leave it out",
              Math.max(0, tex.indexOf(rest)));
      default -> {
        int blank = rest.indexOf(' ');
        int at = Math.clamp(Integer.parseInt(rest.substring(0, blank)), 0, tex.length());
        yield new Typeset.Broken(rest.substring(blank + 1), "", at);
      }
    };
  }

  private static Typeset ready(String html) {
    if (html.length() > LARGEST) {
      return new Typeset.Broken("it is too large to show", "split it", 0);
    }
    return Harmless.holds(html)
        ? new Typeset.Ready(html)
        : new Typeset.Broken("it holds what no page may hold", "write it more simply", 0);
  }
}
