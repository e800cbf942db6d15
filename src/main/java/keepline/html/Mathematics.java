package keepline.html;

import java.util.ArrayList;
import java.util.List;
import keepline.figure.Figure;
import keepline.figure.Outcome;
import keepline.figure.Tex;
import keepline.formula.Formula;
import keepline.formula.Formula.Style;
import keepline.page.Block;
import keepline.page.Inline;
import keepline.page.Page;
import keepline.page.Plate;

/// All formulas of a page: those in its prose, and those of its figures.
public final class Mathematics {
  private Mathematics() {}

  /// What has to be set before the page can be shown whole, as far as that is done at all.
  public static List<Formula> of(Page page) {
    List<Formula> all = new ArrayList<>();
    prose(page).forEach(t -> all.add(new Formula(t.source(), Style.INLINE)));
    for (Plate plate : page.plates()) {
      if (plate instanceof Plate.Figured(Outcome.Drawn drawn)
          && drawn.figure() instanceof Figure.Equations figure) {
        all.addAll(of(figure));
      }
    }
    return all.stream().distinct().limit(Typesetting.MOST).toList();
  }

  static List<Formula> of(Figure.Equations figure) {
    List<Formula> all = new ArrayList<>();
    figure.equations().forEach(e -> all.add(new Formula(e.tex().source(), Style.DISPLAY)));
    figure.terms().forEach(t -> all.add(new Formula(t.symbol().source(), Style.INLINE)));
    return all;
  }

  /// The formulas in a page's prose, in the order in which they are read.
  static List<Tex> prose(Page page) {
    List<Tex> found = new ArrayList<>();
    inlines(page.lede(), found);
    page.opening().forEach(b -> block(b, found));
    page.beats().forEach(beat -> beat.prose().forEach(b -> block(b, found)));
    inlines(page.keepLine(), found);
    page.footnotes().forEach(n -> n.blocks().forEach(b -> block(b, found)));
    return found;
  }

  private static void block(Block block, List<Tex> found) {
    switch (block) {
      case Block.Paragraph p -> inlines(p.text(), found);
      case Block.Heading h -> inlines(h.text(), found);
      case Block.Quote q -> q.blocks().forEach(b -> block(b, found));
      case Block.Listing l -> l.items().forEach(item -> item.forEach(b -> block(b, found)));
      case Block.Table t -> {
        t.head().forEach(cell -> inlines(cell, found));
        t.rows().forEach(row -> row.forEach(cell -> inlines(cell, found)));
      }
      case Block.Code _, Block.Raw _, Block.Rule _ -> {}
    }
  }

  private static void inlines(List<Inline> text, List<Tex> found) {
    for (Inline inline : text) {
      switch (inline) {
        case Inline.Formula f -> found.add(f.tex());
        case Inline.Emphasis e -> inlines(e.text(), found);
        case Inline.Strong s -> inlines(s.text(), found);
        case Inline.Strike s -> inlines(s.text(), found);
        case Inline.Link l -> inlines(l.text(), found);
        case Inline.PageLink l -> inlines(l.text(), found);
        case Inline.Text _,
            Inline.Code _,
            Inline.Image _,
            Inline.NoteMark _,
            Inline.Raw _,
            Inline.SoftBreak _,
            Inline.HardBreak _ -> {}
      }
    }
  }
}
