package keepline.load;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import keepline.page.Block;

/// Parsed blocks to [Block]s. What it doesn't know stays as the author wrote it.
final class BlockReader {
  private final Problems problems;
  private final InlineReader inlines;
  private final TableReader tables;

  BlockReader(Problems problems, InlineReader inlines) {
    this.problems = problems;
    this.inlines = inlines;
    this.tables = new TableReader(problems, inlines);
  }

  /// The blocks below a node.
  List<Block> children(Node parent) {
    List<Block> out = new ArrayList<>();
    for (Node child : parent.getChildren()) {
      add(out, child);
    }
    return out;
  }

  void add(List<Block> out, Node node) {
    switch (node) {
      case Reference definition -> {}
      case FootnoteBlock note -> {}
      case Paragraph p -> {
        if (p.hasChildren()) {
          out.add(new Block.Paragraph(inlines.children(p)));
        }
      }
      case Heading h -> out.add(new Block.Heading(h.getLevel(), inlines.children(h)));
      case BlockQuote q -> out.add(new Block.Quote(children(q)));
      case ListBlock list -> out.add(list(list));
      case FencedCodeBlock code -> out.add(fenced(code));
      case IndentedCodeBlock code ->
          out.add(new Block.Code("", text(code.getContentChars().trimTailBlankLines().toString())));
      case HtmlBlockBase html -> out.add(new Block.Raw(text(html.getContentChars().toString())));
      case ThematicBreak rule -> out.add(new Block.Rule());
      case TableBlock table -> out.add(tables.read(table));
      default -> out.add(new Block.Raw(text(node.getChars().toString())));
    }
  }

  private Block list(ListBlock list) {
    List<List<Block>> items = new ArrayList<>();
    for (Node item : list.getChildren()) {
      items.add(children(item));
    }
    Integer start = list instanceof OrderedList ordered ? ordered.getStartNumber() : null;
    return new Block.Listing(start, list.isTight(), items);
  }

  private Block fenced(FencedCodeBlock code) {
    Fence fence = Fence.of(code);
    if (fence.figure()) {
      problems.at(
          code.getInfo().getStartOffset(),
          Code.FIGURE_PLACE,
          "a figure can't stand here",
          "move it between the first paragraph and the first heading");
    }
    if (!fence.closed()) {
      problems.at(
          code.getStartOffset(),
          Code.FENCE_OPEN,
          "this fence is never closed",
          "close it with a line " + fence.mark());
    }
    return new Block.Code(fence.info(), String.join("\n", fence.lines()));
  }

  private static String text(String content) {
    return content.endsWith("\n") ? content.substring(0, content.length() - 1) : content;
  }
}
