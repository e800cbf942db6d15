package keepline.load;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Arrays;
import java.util.List;
import keepline.foreign.LineKind;

/// What each line of a text belongs to, told by its parsed blocks.
final class LineKinds {
  private final Source source;
  private final LineKind[] kinds;

  private LineKinds(Source source) {
    this.source = source;
    this.kinds = new LineKind[source.lines()];
    Arrays.fill(kinds, LineKind.TEXT);
  }

  /// @param source the text that the document was parsed from
  static List<LineKind> of(Source source, Document document) {
    LineKinds lines = new LineKinds(source);
    for (Node node : document.getChildren()) {
      lines.top(node);
    }
    return Arrays.asList(lines.kinds);
  }

  private void top(Node node) {
    switch (node) {
      case ThematicBreak rule -> mark(rule, LineKind.RULE);
      case Heading heading -> {
        mark(heading, LineKind.HEADING);
        if (heading.isSetextHeading()) {
          kinds[line(heading.getClosingMarker().getStartOffset())] = LineKind.UNDERLINE;
        }
      }
      default -> below(node);
    }
  }

  private void below(Node node) {
    switch (node) {
      case FencedCodeBlock code -> mark(code, LineKind.CODE);
      case IndentedCodeBlock code -> mark(code, LineKind.CODE);
      case HtmlBlockBase html -> mark(html, LineKind.MARKUP);
      default -> {
        for (Node child : node.getChildren()) {
          if (child instanceof Block) {
            below(child);
          }
        }
      }
    }
  }

  private void mark(Node node, LineKind kind) {
    int last = Math.max(node.getStartOffset(), node.getEndOffset() - 1);
    for (int i = line(node.getStartOffset()); i <= line(last); i++) {
      kinds[i] = kind;
    }
  }

  private int line(int offset) {
    return source.lineAt(Math.min(offset, source.text().length())) - 1;
  }
}
