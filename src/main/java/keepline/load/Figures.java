package keepline.load;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keepline.figure.Block;
import keepline.figure.Outcome;
import keepline.figure.kinds.Kinds;
import keepline.page.Inline;
import keepline.page.Plate;

/// Fills a page's figure panel.
final class Figures {
  static final int LIMIT = 3;

  private final Source source;
  private final Problems problems;
  private final List<Plate> plates = new ArrayList<>();
  private boolean broken;
  private int line;

  Figures(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  List<Plate> plates() {
    return plates;
  }

  /// Takes a fenced figure block.
  void block(FencedCodeBlock code, Fence fence) {
    int info = code.getInfo().getStartOffset();
    int at = source.lineAt(code.getStartOffset());
    Outcome outcome = Kinds.read(new Block(fence.info(), at, source.columnAt(info), fence.lines()));
    outcome.mistakes().forEach(problems::figure);
    broken |= outcome instanceof Outcome.Broken;
    add(code, new Plate.Figured(outcome));
  }

  /// Takes a paragraph that is one image alone.
  void picture(Node paragraph, Inline.Image image) {
    broken |= image.path().isEmpty();
    add(paragraph, new Plate.Picture(image.path(), image.alt(), image.title()));
  }

  private void add(Node node, Plate plate) {
    plates.add(plate);
    if (plates.size() == 1) {
      line = source.lineAt(node.getStartOffset());
    }
    if (plates.size() == LIMIT + 1) {
      problems.at(
          node.getStartOffset(),
          Code.TOO_MANY_FIGURES,
          "a page shows at most three figures",
          "move one to another page");
    }
  }

  /// Looks for ornaments on a page whose figures have something to say.
  void refuseOrnaments() {
    for (Plate plate : plates) {
      if (plate instanceof Plate.Figured(Outcome.Drawn drawn)
          && drawn.figure().words().ornament()) {
        problems.at(
            drawn.block().line(),
            1,
            Code.ORNAMENT_PLACE,
            "an ornament stands only on a cover, divider or end page",
            "leave out \"ornament: yes\"");
      }
    }
  }

  /// Looks whether a panel that is otherwise right says what it amounts to.
  void needCaption() {
    boolean captioned = plates.stream().anyMatch(p -> !caption(p).isBlank());
    if (!plates.isEmpty() && !broken && !captioned) {
      problems.at(
          line,
          1,
          Code.NO_CAPTION,
          "the figure has no caption",
          plates.getFirst() instanceof Plate.Picture
              ? "write one in quotes after the image's path"
              : "add a line caption: that says what it amounts to");
    }
  }

  /// Looks whether a panel says where the numbers come from that its author typed. A note or a
  /// source under one of its figures is taken to speak for all.
  void needOrigin() {
    List<Outcome.Drawn> drawn = new ArrayList<>();
    for (Plate plate : plates) {
      if (plate instanceof Plate.Figured(Outcome.Drawn each)) {
        drawn.add(each);
      }
    }
    boolean told =
        drawn.stream()
            .map(each -> each.figure().words())
            .anyMatch(words -> !words.source().isEmpty() || !words.note().isEmpty());
    if (!told) {
      drawn.stream()
          .filter(each -> each.figure().quantities())
          .findFirst()
          .ifPresent(
              each ->
                  problems.at(
                      each.block().line(),
                      1,
                      Code.NO_ORIGIN,
                      "nothing says where the figure's numbers come from",
                      "add a line source: that names their source, or note: toy numbers"));
    }
  }

  private static String caption(Plate plate) {
    return switch (plate) {
      case Plate.Picture picture -> picture.caption();
      case Plate.Figured figured ->
          switch (figured.outcome()) {
            case Outcome.Drawn drawn -> drawn.figure().words().caption();
            case Outcome.Broken none -> "";
          };
    };
  }

  /// The image of a paragraph that holds nothing else.
  static Optional<Inline.Image> alone(List<Inline> text) {
    return text.size() == 1 && text.getFirst() instanceof Inline.Image image
        ? Optional.of(image)
        : Optional.empty();
  }
}
