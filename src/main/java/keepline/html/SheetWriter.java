package keepline.html;

import java.util.Locale;
import keepline.page.Beat;
import keepline.page.Page;
import keepline.page.Section;

/// Writes a page that argues: head, figure beside prose, keep-line.
final class SheetWriter {
  private final Context context;
  private final ProseWriter prose;

  SheetWriter(Context context) {
    this.context = context;
    this.prose = new ProseWriter(context);
  }

  void write(Markup out) {
    Page page = context.page();
    head(page, out);
    out.open("div", "class", "middle").open("div", "class", "scroller").line();
    ProblemWriter.write(context, out);
    new PanelWriter(context).write(page.plates(), out);
    prose(page, out);
    out.close("div").line();
    cue(out);
    out.close("div").line();
    keep(page, prose, out);
  }

  private void head(Page page, Markup out) {
    out.open("header", "class", "head").line();
    out.open("p", "class", "crumb");
    out.element("span", "number", Context.digits(context.number()));
    context
        .deck()
        .section(page.section())
        .map(Section::title)
        .ifPresent(title -> out.text(" ").element("span", "section", title));
    if (!page.tag().isEmpty()) {
      out.text(" ").element("span", "tag", page.tag());
    }
    out.close("p").line();
    out.element("h1", "", page.title()).line();
    if (!page.lede().isEmpty()) {
      out.open("p", "class", "lede");
      prose.inlines().write(page.lede(), out);
      out.close("p").line();
    }
    out.close("header").line();
  }

  private void prose(Page page, Markup out) {
    if (page.opening().isEmpty() && page.beats().isEmpty() && !NotesWriter.any(page)) {
      return;
    }
    out.open("div", "class", page.beats().isEmpty() ? "prose plain" : "prose");
    out.line();
    writeProse(page, prose, out);
    out.close("div").line();
  }

  static void writeProse(Page page, ProseWriter prose, Markup out) {
    if (!page.opening().isEmpty()) {
      out.open("div", "class", "opening").line();
      prose.write(page.opening(), out);
      out.close("div").line();
    }
    for (Beat beat : page.beats()) {
      out.open("section", "class", "beat", "aria-label", beat.name());
      out.element("h2", "", beat.name().toLowerCase(Locale.ROOT)).line();
      out.open("div", "class", "text").line();
      prose.write(beat.prose(), out);
      out.close("div").close("section").line();
    }
    NotesWriter.write(page, prose, out);
  }

  static void keep(Page page, ProseWriter prose, Markup out) {
    if (page.keepLine().isEmpty()) {
      return;
    }
    out.open("p", "class", "keep").element("span", "label", "keep").text(" ").open("span");
    prose.inlines().write(page.keepLine(), out);
    out.close("span").close("p").line();
  }

  static void cue(Markup out) {
    out.open("div", "class", "cue", "aria-hidden", "true");
    out.open("span").element("b", "", "▾").text(" more").close("span").close("div").line();
  }
}
