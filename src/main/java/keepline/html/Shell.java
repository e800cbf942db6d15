package keepline.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import keepline.theme.Theme;

/// The document that a window loads once; pages come and go inside its root element.
public final class Shell {
  /// The id of the element that holds a page.
  public static final String ROOT = "root";

  /// What a page may load and do: nothing but be styled and show images it brings along.
  public static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:;"
          + " form-action 'none'; base-uri 'none'";

  private Shell() {}

  /// The whole document, with no page in it.
  public static String document(Theme theme, Sheet sheet) {
    return document(theme, true, sheet, 1, "");
  }

  /// The whole document with a first page in it.
  ///
  /// @param reducedMotion whether changes must not move
  /// @param places how many leaves stand drawn side by side
  /// @param page what [PageWriter] wrote for this sheet
  public static String document(
      Theme theme, boolean reducedMotion, Sheet sheet, int places, String page) {
    Markup out = new Markup();
    out.ready("<!doctype html>").line();
    out.open(
            "html",
            "lang",
            "en",
            "data-theme",
            theme.id(),
            "data-motion",
            motion(reducedMotion),
            "style",
            sheet.style(places))
        .line();
    out.open("head").open("meta", "charset", "utf-8").line();
    out.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
    out.open("title").text("Keepline").close("title").line();
    if (FormulaSheet.wanted(page)) {
      out.open("style", "id", FormulaSheet.ID).ready(FormulaSheet.css()).close("style").line();
    }
    out.open("style").ready(css()).close("style").line();
    out.close("head").line();
    out.open("body")
        .open("div", "id", ROOT, "class", "leaf")
        .ready(page)
        .close("div")
        .close("body")
        .line();
    return out.close("html").line().toString();
  }

  /// All themes' colours and the page's stylesheet.
  public static String css() {
    StringBuilder css = new StringBuilder();
    for (Theme theme : Theme.values()) {
      css.append(theme.css());
    }
    return css.append(resource("page.css")).toString();
  }

  static String motion(boolean reduced) {
    return reduced ? "reduced" : "full";
  }

  static String resource(String name) {
    try (InputStream in = Shell.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the build left out " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
