package keepline.load;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keepline.load.Parts.Need;
import keepline.page.Beat;
import keepline.page.Block;
import keepline.page.Footnote;
import keepline.page.Inline;
import keepline.page.PageKind;
import keepline.page.Plate;

/// Takes a parsed page apart: title, lede, figures, opening, beats, keep-line.
final class PageBody {
  private static final int KEPT_WORDS = 18;

  /// What a page consists of besides its front matter; a missing title is the empty string.
  record Body(
      String title,
      List<Inline> lede,
      List<Plate> plates,
      List<Block> opening,
      List<Beat> beats,
      List<Inline> keepLine,
      List<Footnote> footnotes) {}

  private final Source source;
  private final Problems problems;
  private final PageKind kind;
  private final int first;
  private final InlineReader inlines;
  private final BlockReader blocks;
  private final Notes notes;
  private final Figures figures;
  private final Beats beats;
  private final List<Block> opening = new ArrayList<>();
  private String title = "";
  private int titleLine;
  private List<Inline> lede = List.of();
  private boolean headed;

  /// @param first the first line of the body, from 1
  PageBody(
      Source source,
      Problems problems,
      PageKind kind,
      List<String> beatNames,
      int first,
      Links links,
      Document document) {
    this.source = source;
    this.problems = problems;
    this.kind = kind;
    this.first = Math.min(first, source.lines());
    this.notes = new Notes(problems, document);
    this.inlines = new InlineReader(problems, links, notes);
    this.blocks = new BlockReader(problems, inlines);
    this.figures = new Figures(source, problems);
    this.beats = new Beats(beatNames, Parts.BEATS.need(kind), problems);
  }

  Body read(Document document) {
    List<Node> nodes = new ArrayList<>();
    for (Node node : document.getChildren()) {
      boolean empty = node instanceof Paragraph && !node.hasChildren();
      if (!empty && !(node instanceof Reference) && !(node instanceof FootnoteBlock)) {
        nodes.add(node);
      }
    }
    titled(nodes);
    Optional<BlockQuote> closing = closing(nodes);
    nodes.forEach(this::take);
    List<Inline> keepLine = closing.map(q -> inlines.children(q.getFirstChild())).orElse(List.of());
    closing.ifPresent(q -> brief(q, keepLine));
    List<Beat> read = beats.all(source.lastLine());
    needs();
    return new Body(
        title, lede, figures.plates(), opening, read, keepLine, notes.all(blocks::children));
  }

  /// Takes the title out of the nodes.
  private void titled(List<Node> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof Heading h && h.getLevel() == 1) {
        title = Inline.plain(inlines.children(h)).strip();
        titleLine = line(h);
        if (i > 0) {
          problems.at(
              titleLine,
              1,
              Code.TITLE_PLACE,
              "something stands before the title",
              "begin the page with # and its title");
        }
        nodes.remove(i);
        return;
      }
    }
  }

  /// Takes the keep-line out of the nodes.
  private Optional<BlockQuote> closing(List<Node> nodes) {
    Need need = Parts.KEEP_LINE.need(kind);
    BlockQuote last = !nodes.isEmpty() && nodes.getLast() instanceof BlockQuote q ? q : null;
    if (need == Need.NOT) {
      return Optional.empty();
    }
    if (last == null || !oneParagraph(last)) {
      if (need == Need.MUST) {
        problems.at(
            last == null ? source.lastLine() : line(last),
            1,
            Code.NO_KEEP_LINE,
            "the page has no keep-line",
            last == null
                ? "close it with a block quote of one sentence"
                : "make the closing quote one paragraph");
      }
      return Optional.empty();
    }
    nodes.removeLast();
    if (!nodes.isEmpty() && nodes.getLast() instanceof BlockQuote) {
      problems.at(
          line(last),
          1,
          Code.TWO_KEEP_LINES,
          "two quotes close the page, and only one can be its keep-line",
          "put text between them or delete one");
    }
    return Optional.of(last);
  }

  /// One claim that is kept in mind has room for so many words.
  private void brief(BlockQuote quote, List<Inline> keepLine) {
    int words = Inline.plain(keepLine).strip().split("\\s+", -1).length;
    if (words > KEPT_WORDS) {
      problems.at(
          line(quote),
          1,
          Code.LONG_KEEP_LINE,
          "the keep-line has " + words + " words, and nobody keeps more than " + KEPT_WORDS,
          "shorten it to one claim");
    }
  }

  private static boolean oneParagraph(BlockQuote quote) {
    return quote.getFirstChild() instanceof Paragraph p && p.hasChildren() && p.getNext() == null;
  }

  private void take(Node node) {
    if (node instanceof Heading h) {
      heading(h);
    } else if (!headed && node instanceof FencedCodeBlock code && Fence.of(code).figure()) {
      figure(code);
    } else if (!headed && node instanceof Paragraph p) {
      paragraph(p);
    } else {
      blocks.add(place(), node);
    }
  }

  private void heading(Heading h) {
    headed = true;
    List<Inline> text = inlines.children(h);
    if (h.getLevel() == 1) {
      problems.at(
          line(h),
          1,
          Code.TITLE_PLACE,
          "the page has a second title",
          "begin smaller headings with ###");
    }
    if (h.getLevel() != 2 || !beats.begin(Inline.plain(text), line(h))) {
      place().add(new Block.Heading(h.getLevel(), text));
    }
  }

  private void figure(FencedCodeBlock code) {
    if (lede.isEmpty()) {
      problems.at(
          code.getInfo().getStartOffset(),
          Code.FIGURE_PLACE,
          "the figure stands before the first paragraph",
          "move it below that");
    }
    figures.block(code, Fence.of(code));
  }

  private void paragraph(Paragraph p) {
    List<Inline> text = inlines.children(p);
    Optional<Inline.Image> image = Figures.alone(text);
    if (image.isPresent()) {
      figures.picture(p, image.get());
    } else if (lede.isEmpty()) {
      lede = text;
    } else {
      opening.add(new Block.Paragraph(text));
    }
  }

  private List<Block> place() {
    return beats.any() ? beats.prose() : opening;
  }

  private void needs() {
    if (title.isEmpty()) {
      problems.at(
          first, 1, Code.NO_TITLE, "the page has no title", "begin it with # and its title");
    }
    int from = titleLine == 0 ? first : titleLine;
    if (lede.isEmpty() && Parts.LEDE.need(kind) == Need.MUST) {
      problems.at(
          from,
          1,
          Code.NO_LEDE,
          "the page has no first paragraph",
          "write one sentence between title and figure");
    }
    if (figures.plates().isEmpty() && Parts.FIGURE.need(kind) == Need.MUST) {
      problems.at(
          from,
          1,
          Code.NO_FIGURE,
          "the page has no figure",
          "add a fig block between the first paragraph and the first heading");
    }
    if (Parts.CAPTION.need(kind) == Need.MUST) {
      figures.needCaption();
    }
    if (Parts.ORNAMENT.need(kind) == Need.NOT) {
      figures.refuseOrnaments();
    }
    figures.needOrigin();
  }

  private int line(Node node) {
    return source.lineAt(node.getStartOffset());
  }
}
