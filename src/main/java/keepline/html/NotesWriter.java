package keepline.html;

import java.util.List;
import java.util.Optional;
import keepline.page.Footnote;
import keepline.page.Page;

/// Writes what stands in small type after the last beat: sources, then footnotes.
final class NotesWriter {
  private NotesWriter() {}

  static boolean any(Page page) {
    return !page.sources().isEmpty() || !page.footnotes().isEmpty();
  }

  static void write(Page page, ProseWriter prose, Markup out) {
    if (!any(page)) {
      return;
    }
    out.open("section", "class", "notes", "aria-label", "Sources and notes").line();
    sources(page.sources(), out);
    footnotes(page.footnotes(), prose, out);
    out.close("section").line();
  }

  /// In a row of papers only the first one says that its number is arXiv's.
  private static void sources(List<String> sources, Markup out) {
    if (sources.isEmpty()) {
      return;
    }
    out.open("p", "class", "sources");
    boolean paper = false;
    for (int i = 0; i < sources.size(); i++) {
      String source = sources.get(i);
      out.text(i == 0 ? "" : " · ").open("span");
      Optional<String> number = Citations.paper(source);
      if (number.isPresent()) {
        out.text(paper ? "" : "arXiv ");
        Citations.link(number.get(), number.get(), out);
      } else {
        Citations.write(source, out);
      }
      paper = number.isPresent();
      out.close("span");
    }
    out.close("p").line();
  }

  private static void footnotes(List<Footnote> footnotes, ProseWriter prose, Markup out) {
    for (int i = 0; i < footnotes.size(); i++) {
      out.open("div", "class", "footnote");
      out.element("span", "note-mark", Integer.toString(i + 1)).open("div").line();
      prose.write(footnotes.get(i).blocks(), out);
      out.close("div").close("div").line();
    }
  }
}
