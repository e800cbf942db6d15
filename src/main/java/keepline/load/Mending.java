package keepline.load;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/// Changes what a foreign slide may have and a page may not: links and images that lead nowhere
/// from here, more pictures than a panel holds, two quotations at the end, an open fence.
///
/// Line ends stay where they are, so that lines keep their numbers.
final class Mending {
  private final Source source;
  private final Edits edits = new Edits();
  private final SlideLinks links;

  private Mending(Source source, Problems problems, Pictures pictures) {
    this.source = source;
    this.links = new SlideLinks(problems, pictures, edits);
  }

  /// The page's text as the loader takes it.
  static String mended(Source source, Document document, Problems problems, Pictures pictures) {
    Mending mending = new Mending(source, problems, pictures);
    mending.links.visit(document);
    mending.blocks(document);
    return mending.edits.applied(source.text());
  }

  private void blocks(Document document) {
    List<Node> nodes = new ArrayList<>();
    document.getChildren().forEach(nodes::add);
    panel(nodes);
    quotes(nodes);
    if (!nodes.isEmpty()
        && nodes.getLast() instanceof FencedCodeBlock code
        && !Fence.of(code).closed()) {
      edits.put(source.text().length(), 0, "\n" + code.getOpeningMarker());
    }
  }

  /// Pictures beyond those that the panel holds stay in the text.
  private void panel(List<Node> nodes) {
    int pictures = 0;
    boolean titled = false;
    for (Node node : nodes) {
      if (node instanceof Heading) {
        if (titled) {
          return;
        }
        titled = true;
      }
      if (node instanceof Paragraph p && alone(p) && ++pictures > Figures.LIMIT) {
        edits.put(p.getFirstChild().getEndOffset(), 0, "&nbsp;");
      }
    }
  }

  private static boolean alone(Paragraph p) {
    Node first = p.getFirstChild();
    return (first instanceof Image || first instanceof ImageRef) && first.getNext() == null;
  }

  /// Of two quotations at the end, one would be taken for the keep-line.
  private void quotes(List<Node> nodes) {
    int last = nodes.size() - 1;
    if (last > 0
        && nodes.get(last) instanceof BlockQuote second
        && nodes.get(last - 1) instanceof BlockQuote) {
      int line = source.lineAt(second.getStartOffset());
      if (line > 1 && source.line(line - 1).isBlank()) {
        edits.put(source.start(line - 1), 0, ">");
      }
    }
  }
}
