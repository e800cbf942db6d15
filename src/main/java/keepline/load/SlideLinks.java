package keepline.load;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/// Puts words in the place of links and images that a page can't have: an image from the network
/// becomes a link, one that isn't there its description, a link into the slideshow its text.
final class SlideLinks {
  private final Problems problems;
  private final Pictures pictures;
  private final Edits edits;

  SlideLinks(Problems problems, Pictures pictures, Edits edits) {
    this.problems = problems;
    this.pictures = pictures;
    this.edits = edits;
  }

  /// Looks at everything below a node.
  void visit(Node node) {
    visit(node, false);
  }

  private void visit(Node node, boolean linked) {
    for (Node child : node.getChildren()) {
      switch (child) {
        case Image image -> image(image, image.getUrl(), image.getText(), linked);
        case ImageRef image -> reference(image, linked);
        case Link link -> link(link, link.getUrl());
        case LinkRef link -> reference(link, linked);
        case Footnote note -> note(note);
        case AutoLink auto -> automatic(auto);
        default -> visit(child, linked);
      }
    }
  }

  private void reference(RefNode node, boolean linked) {
    Reference target = node.isDefined() ? node.getReferenceNode(node.getDocument()) : null;
    if (target == null) {
      visit(node, linked);
    } else if (node instanceof ImageRef) {
      image(node, target.getUrl(), words(node), linked);
    } else {
      link(node, target.getUrl());
    }
  }

  private static BasedSequence words(RefNode node) {
    return node.getText().isEmpty() ? node.getReference() : node.getText();
  }

  private void image(Node node, BasedSequence url, BasedSequence alt, boolean linked) {
    String address = url.unescape();
    Target target = Target.of(address);
    String why =
        switch (target) {
          case Target.Inside inside -> why(pictures.fault(inside.path()));
          case Target.Outside outside -> "the image lies outside the folder of the slides";
          case Target.Nothing nothing -> "the image has no address";
          case Target.Web web -> "nothing is fetched from the network";
          case Target.Foreign foreign -> "an image may not be of \"" + foreign.scheme() + ":\"";
        };
    if (why.isEmpty()) {
      return;
    }
    problems.at(
        node.getStartOffset(),
        Code.SLIDE_IMAGE,
        "an image is not shown here: " + why,
        target instanceof Target.Web
            ? "its link opens it"
            : "put a PNG, JPEG or GIF of it beside the slides");
    String said = alt.toString().isBlank() ? "image" : alt.toString();
    boolean link = target instanceof Target.Web && !linked;
    edits.put(
        node.getStartOffset(),
        node.getTextLength(),
        link ? "[" + said + "](<" + address.replaceAll("[<>\\s]", "") + ">)" : said);
  }

  private static String why(Pictures.@Nullable Fault fault) {
    return fault == null ? "" : fault.message();
  }

  private void link(Node node, BasedSequence url) {
    if (Target.of(url.unescape()) instanceof Target.Web) {
      visit(node, true);
      return;
    }
    problems.at(
        node.getStartOffset(),
        Code.SLIDE_LINK,
        "a link to \"" + shortened(url.unescape()) + "\" leads nowhere from here",
        "only links to http, https and mailto open");
    BasedSequence text = text(node);
    int before = text.getStartOffset() - node.getStartOffset();
    if (text.isEmpty()) {
      edits.put(node.getStartOffset(), node.getTextLength(), "");
      return;
    }
    edits.put(node.getStartOffset(), before, "");
    edits.put(text.getEndOffset(), node.getEndOffset() - text.getEndOffset(), "");
    visit(node, false);
  }

  private static BasedSequence text(Node node) {
    return switch (node) {
      case Link link -> link.getText();
      case RefNode ref -> words(ref);
      default -> node.getChars();
    };
  }

  private void automatic(AutoLink auto) {
    boolean angled = auto.getChars().startsWith("<");
    if (angled && !(Target.of(auto.getText().toString()) instanceof Target.Web)) {
      edits.put(auto.getStartOffset(), 1, "\\<");
    }
  }

  private void note(Footnote note) {
    if (!note.isDefined()) {
      edits.put(note.getStartOffset(), 1, "\\[");
    }
  }

  private static String shortened(String address) {
    return address.length() <= 60 ? address : address.substring(0, 60) + "…";
  }
}
