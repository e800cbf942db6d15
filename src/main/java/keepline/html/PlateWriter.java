package keepline.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import keepline.figure.Outcome;
import keepline.page.Deck;
import keepline.page.Page;
import keepline.page.PageKind;
import keepline.page.Plate;

/// Writes a cover, a divider or an end: one big word and a lot of air.
final class PlateWriter {
  private final Context context;
  private final ProseWriter prose;

  PlateWriter(Context context) {
    this.context = context;
    this.prose = new ProseWriter(context);
  }

  void write(Markup out) {
    Page page = context.page();
    boolean ornament = ornamental(page.plates());
    String size = String.format(Locale.ROOT, "--big:%.2frem", size(page, ornament));
    out.open("div", "class", "scroller").open("div", "class", ornament ? "words beside" : "words");
    out.line();
    out.element("p", "crumb", crumb(page)).line();
    out.open("h1", "style", size).text(page.title()).close("h1").line();
    if (!page.lede().isEmpty()) {
      out.open("p", "class", "lede");
      prose.inlines().write(page.lede(), out);
      out.close("p").line();
    }
    if (page.kind() == PageKind.COVER) {
      out.open("p", "class", "begin").element("kbd", "", "→").text(" or ");
      out.element("kbd", "", "Space").text(" to begin").element("span", "dot", " · ");
      out.element("kbd", "", "?").text(" for keys").close("p").line();
    }
    ProblemWriter.write(context, out);
    rest(page, out);
    out.close("div").line();
    if (ornament) {
      new PanelWriter(context).ornament(page.plates().getFirst(), out);
    } else {
      new PanelWriter(context).write(page.plates(), out);
    }
    out.close("div").line();
    SheetWriter.cue(out);
  }

  private double size(Page page, boolean ornament) {
    return context.sheet().plateTitle(page.title(), ornament && !context.sheet().stacked());
  }

  /// Nothing an author wrote is dropped, though such pages are meant to have no more than a lede.
  private void rest(Page page, Markup out) {
    if (!page.opening().isEmpty() || !page.beats().isEmpty() || NotesWriter.any(page)) {
      out.open("div", "class", page.beats().isEmpty() ? "prose plain" : "prose").line();
      SheetWriter.writeProse(page, prose, out);
      out.close("div").line();
    }
    SheetWriter.keep(page, prose, out);
  }

  private static boolean ornamental(List<Plate> plates) {
    return plates.size() == 1
        && switch (plates.getFirst()) {
          case Plate.Figured(Outcome.Drawn _) -> true;
          case Plate.Figured(Outcome.Broken _) -> false;
          case Plate.Picture _ -> true;
        };
  }

  private String crumb(Page page) {
    Deck deck = context.deck();
    if (!page.tag().isEmpty()) {
      return page.tag();
    }
    return switch (page.kind()) {
      case COVER -> (deck.subtitle().isEmpty() ? "" : deck.subtitle() + " · ") + pages(deck.size());
      case DIVIDER -> section(deck, page) + " · " + pages(sectionSize(deck, page));
      case END, GUIDE, CONCEPT, SUMMARY -> deck.title() + " · " + pages(deck.size());
    };
  }

  private static String pages(int count) {
    return count + (count == 1 ? " page" : " pages");
  }

  private static String section(Deck deck, Page page) {
    int at =
        IntStream.range(0, deck.sections().size())
            .filter(i -> deck.sections().get(i).id().equals(page.section()))
            .findFirst()
            .orElse(-1);
    return at < 0 ? deck.title() : "section " + Context.digits(at + 1);
  }

  private static int sectionSize(Deck deck, Page page) {
    return (int) deck.pages().stream().filter(p -> p.section().equals(page.section())).count();
  }
}
