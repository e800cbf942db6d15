package keepline.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepline.figure.Figure;
import keepline.figure.Words;

/// Writes what stands under a figure: what it amounts to, and at its foot where its numbers come
/// from.
///
/// Numbers are *computed* here, *quoted* from a source, a *toy*, or none of these.
final class CaptionWriter {
  private static final Pattern OWN = Pattern.compile("(?:A )?toy: (?=.)", Pattern.CASE_INSENSITIVE);

  private CaptionWriter() {}

  static void write(Figure figure, Markup out) {
    Words words = figure.words();
    boolean foot = figure.computed() || !words.note().isEmpty() || !words.source().isEmpty();
    if (words.caption().isEmpty() && !foot) {
      return;
    }
    out.open("figcaption").line();
    if (!words.caption().isEmpty()) {
      out.element("p", "caption", words.caption()).line();
    }
    if (foot) {
      out.open("div", "class", "foot").line();
      if (figure.computed()) {
        out.open("p").element("span", "origin", "computed").close("p").line();
      }
      source(words, out);
      note(words, out);
      out.close("div").line();
    }
    out.close("figcaption").line();
  }

  private static void source(Words words, Markup out) {
    if (!words.source().isEmpty()) {
      out.open("p").element("span", "origin", "quoted:").text(" ");
      Citations.write(words.source(), out);
      out.close("p").line();
    }
  }

  private static void note(Words words, Markup out) {
    if (!words.note().isEmpty()) {
      out.open("p");
      if (words.note().toLowerCase(Locale.ROOT).contains("toy")) {
        out.element("span", "origin", "toy:").text(" ");
      }
      out.text(said(words.note())).close("p").line();
    }
  }

  /// A note without a "toy:" of its own at its beginning, where the label says so already.
  private static String said(String note) {
    Matcher own = OWN.matcher(note);
    if (!own.lookingAt()) {
      return note;
    }
    String rest = note.substring(own.end());
    int first = rest.offsetByCodePoints(0, 1);
    return rest.substring(0, first).toUpperCase(Locale.ROOT) + rest.substring(first);
  }
}
