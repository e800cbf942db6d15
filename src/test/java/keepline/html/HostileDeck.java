package keepline.html;

import java.util.List;
import java.util.Set;
import keepline.figure.Mistake;
import keepline.figure.Outcome;
import keepline.figure.Tex;
import keepline.figure.Words;
import keepline.figure.table.TableFigure;
import keepline.page.Beat;
import keepline.page.Block;
import keepline.page.Deck;
import keepline.page.Footnote;
import keepline.page.Inline;
import keepline.page.Page;
import keepline.page.PageKind;
import keepline.page.Plate;
import keepline.page.Problem;
import keepline.page.Section;

/// A deck of one page that has the same bad text in every place that takes text.
final class HostileDeck {
  private HostileDeck() {}

  static Deck deck(PageKind kind, String bad) {
    List<Inline> text = List.of(new Inline.Text(bad));
    List<Inline> all =
        List.of(
            new Inline.Emphasis(text),
            new Inline.Strong(text),
            new Inline.Strike(text),
            new Inline.Code(bad),
            new Inline.Formula(new Tex(bad, 1, 1)),
            new Inline.Link("https://" + bad, bad, text),
            new Inline.Link("javascript:" + bad, bad, text),
            new Inline.PageLink(bad, text),
            new Inline.PageLink("nowhere" + bad, text),
            new Inline.Image(bad, bad, bad),
            new Inline.Raw(bad));
    List<Block> blocks =
        List.of(
            new Block.Paragraph(all),
            new Block.Heading(3, text),
            new Block.Quote(List.of(new Block.Paragraph(text))),
            new Block.Listing(1, true, List.of(List.of(new Block.Paragraph(text)))),
            new Block.Code(bad, bad),
            new Block.Raw(bad),
            new Block.Table(List.of(Block.Align.NONE), List.of(text), List.of(List.of(text))));
    keepline.figure.Block block = new keepline.figure.Block(bad, 1, 1, List.of(bad));
    TableFigure figure =
        new TableFigure(
            new Words(bad, bad, bad, "toy " + bad, bad + " arXiv:1234.56789", false),
            false,
            List.of('l'),
            Set.of(),
            List.of(bad),
            List.of(List.of(bad)));
    Mistake mistake = new Mistake(2, 3, bad, bad, bad, false);
    Page page =
        new Page(
            bad,
            bad,
            kind,
            bad,
            kind == PageKind.DIVIDER ? "" : bad,
            bad,
            all,
            List.of(
                new Plate.Figured(new Outcome.Drawn(block, figure, List.of())),
                new Plate.Figured(new Outcome.Broken(block, List.of(mistake))),
                new Plate.Picture(bad, bad, bad)),
            blocks,
            List.of(new Beat(bad, 1, blocks)),
            all,
            List.of(bad, "arXiv:1234.56789"),
            List.of(new Footnote(blocks)),
            List.of(
                new Problem(bad, 9, 9, bad, Problem.Severity.ERROR, bad, bad, bad),
                new Problem(bad, 9, 9, bad, Problem.Severity.WARNING, bad, bad, bad)),
            false,
            false);
    return new Deck(
        bad, bad, bad, List.of(), List.of(new Section(bad, bad)), List.of(page), List.of());
  }
}
