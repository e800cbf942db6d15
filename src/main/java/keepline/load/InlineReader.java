package keepline.load;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keepline.page.Inline;

/// Parsed running text to [Inline]s. What it doesn't know stays as the author wrote it.
final class InlineReader {
  private final Problems problems;
  private final Links links;
  private final Notes notes;
  private int depth;

  InlineReader(Problems problems, Links links, Notes notes) {
    this.problems = problems;
    this.links = links;
    this.notes = notes;
  }

  /// The inlines below a node.
  List<Inline> children(Node parent) {
    List<Inline> out = new ArrayList<>();
    if (++depth > Nesting.LIMIT) {
      problems.at(
          parent.getStartOffset(),
          keepline.load.Code.TOO_DEEP,
          "emphasis or links nest deeper than " + Nesting.LIMIT,
          "write it plainly");
      out.add(new Inline.Text(parent.getChildChars().toString()));
    } else {
      for (Node child : parent.getChildren()) {
        add(out, child);
      }
    }
    depth--;
    return joined(out);
  }

  private void add(List<Inline> out, Node node) {
    switch (node) {
      case Text text -> out.add(new Inline.Text(text(text)));
      case HtmlEntity entity -> out.add(new Inline.Text(entity(entity)));
      case TextBase base -> out.addAll(children(base));
      case Emphasis e -> out.add(new Inline.Emphasis(children(e)));
      case StrongEmphasis s -> out.add(new Inline.Strong(children(s)));
      case Strikethrough s -> out.add(new Inline.Strike(children(s)));
      case Code code -> out.add(new Inline.Code(code(code.getText().toString())));
      case Maths.MathNode math ->
          out.add(
              new Inline.Formula(problems.tex(math.tex().toString(), math.tex().getStartOffset())));
      case SoftLineBreak b -> out.add(new Inline.SoftBreak());
      case HardLineBreak b -> out.add(new Inline.HardBreak());
      case HtmlInlineBase html -> out.add(new Inline.Raw(html.getChars().toString()));
      case Footnote note -> out.add(note(note));
      case MailLink mail ->
          out.addAll(
              links.link(
                  mail.getText().getStartOffset(),
                  "mailto:" + mail.getText(),
                  "",
                  List.of(new Inline.Text(mail.getText().toString()))));
      case AutoLink auto ->
          out.addAll(
              links.link(
                  auto.getText().getStartOffset(),
                  auto.getText().toString(),
                  "",
                  List.of(new Inline.Text(auto.getText().toString()))));
      case Image image -> out.add(image(image, image));
      case ImageRef image -> reference(out, image);
      case Link link -> out.addAll(link(link, children(link)));
      case LinkRef link -> reference(out, link);
      default -> out.add(new Inline.Text(node.getChars().toString()));
    }
  }

  /// A line's leading blanks don't count, after a hard break neither.
  private static String text(Text node) {
    boolean starts = node.getPrevious() instanceof HardLineBreak;
    return (starts ? node.getChars().trimStart() : node.getChars()).unescape();
  }

  /// CommonMark 0.31.2, 2.5: a character's number has seven digits at most.
  private static String entity(HtmlEntity node) {
    String written = node.getChars().toString();
    return written.matches("&#[0-9]{8,};") ? written : node.getChars().unescape();
  }

  private void reference(List<Inline> out, RefNode node) {
    Reference target = node.isDefined() ? node.getReferenceNode(node.getDocument()) : null;
    if (target == null) {
      undefined(out, node);
    } else if (node instanceof ImageRef) {
      out.add(image(node, target));
    } else {
      out.addAll(link(target, label(node)));
    }
  }

  private List<Inline> label(RefNode node) {
    return node.hasChildren()
        ? children(node)
        : List.of(new Inline.Text(node.getReference().unescape()));
  }

  /// Brackets that lead nowhere are text.
  private void undefined(List<Inline> out, RefNode node) {
    BasedSequence all = node.getChars();
    if (!node.hasChildren()) {
      out.add(new Inline.Text(all.unescape()));
      return;
    }
    BasedSequence inner = node.getChildChars();
    out.add(new Inline.Text(all.prefixOf(inner).unescape()));
    out.addAll(children(node));
    out.add(new Inline.Text(all.suffixOf(inner).unescape()));
  }

  private List<Inline> link(LinkNodeBase target, List<Inline> text) {
    BasedSequence url = target.getUrl();
    return links.link(offset(url, target), url.unescape(), target.getTitle().unescape(), text);
  }

  private Inline image(Node node, LinkNodeBase target) {
    BasedSequence url = target.getUrl();
    List<Inline> alt = node instanceof RefNode ref ? label(ref) : children(node);
    return links.image(
        offset(url, target), url.unescape(), target.getTitle().unescape(), Inline.plain(alt));
  }

  private static int offset(BasedSequence url, Node target) {
    return url.isEmpty() ? target.getStartOffset() : url.getStartOffset();
  }

  private Inline note(Footnote node) {
    Optional<Integer> number = notes.number(node.getText().toString());
    if (number.isPresent()) {
      return new Inline.NoteMark(number.get());
    }
    problems.at(
        node.getStartOffset(),
        keepline.load.Code.NO_FOOTNOTE,
        "there is no footnote \"" + node.getText() + "\"",
        "write [^" + node.getText() + "]: and its text at the end of the page");
    return new Inline.Text(node.getChars().toString());
  }

  /// CommonMark 0.31.2, 6.1: line ends are blanks, and one blank at either side is dropped.
  private static String code(String text) {
    String line = text.replace('\n', ' ');
    boolean padded = line.length() > 1 && line.startsWith(" ") && line.endsWith(" ");
    return padded && !line.isBlank() ? line.substring(1, line.length() - 1) : line;
  }

  private static List<Inline> joined(List<Inline> pieces) {
    List<Inline> out = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Inline piece : pieces) {
      if (piece instanceof Inline.Text t) {
        text.append(t.text());
      } else {
        flush(out, text);
        out.add(piece);
      }
    }
    flush(out, text);
    return out;
  }

  private static void flush(List<Inline> out, StringBuilder text) {
    if (!text.isEmpty()) {
      out.add(new Inline.Text(text.toString()));
      text.setLength(0);
    }
  }
}
