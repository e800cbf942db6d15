package keepline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import keepline.drawing.Bounds;
import keepline.drawing.Drawing;
import keepline.drawing.Mark;
import keepline.figure.kinds.Kinds;
import keepline.svg.SvgWriter;

/// What holds for every figure of every kind.
public final class Laws {
  private static final double[] WIDTHS = {
    320, 340, 360, 400, 419, 420, 480, 526, 600, 719, 720, 760, 900, 1200, 1600
  };
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

  private Laws() {}

  /// The block's figure; fails where there is none.
  public static Figure drawn(Block block) {
    Outcome outcome = Kinds.read(block);
    assertThat(outcome).as("%s", outcome.mistakes()).isInstanceOf(Outcome.Drawn.class);
    return ((Outcome.Drawn) outcome).figure();
  }

  /// The figure as SVG for a panel of this width.
  public static String svg(Figure.Drawable figure, double width) {
    return SvgWriter.write(figure.draw(width), figure.words().title(), figure.words().alt());
  }

  /// Checks all of the laws below.
  public static void hold(Block block) {
    Figure figure = drawn(block);
    everyNumberIsInTheData(block, figure);
    if (figure instanceof Figure.Drawable drawable) {
      holdDrawn(block, drawable);
    }
  }

  private static void holdDrawn(Block block, Figure.Drawable figure) {
    for (double width : WIDTHS) {
      Drawing drawing = figure.draw(width);
      String at = block.info() + " at " + width;
      assertThat(svg((Figure.Drawable) drawn(block), width))
          .as("same bytes, %s", at)
          .isEqualTo(svg(figure, width));
      assertThat(drawing.width()).as("width, %s", at).isGreaterThanOrEqualTo(width);
      marksStayInside(drawing, at);
      labelsKeepApart(drawing, at);
    }
  }

  private static void everyNumberIsInTheData(Block block, Figure figure) {
    String data = figure.data().head() + " " + figure.data().rows();
    int rule = block.lines().indexOf("---");
    // a figure without a body has its numbers in its settings
    List<String> body =
        rule < 0
            ? block.lines().stream().filter(l -> l.startsWith("set:")).toList()
            : block.lines().subList(rule + 1, block.lines().size());
    for (String line : body) {
      if (!Header.isBlankOrComment(line) && !isRowOfCells(block, line)) {
        NUMBER
            .matcher(line)
            .results()
            .map(MatchResult::group)
            .forEach(n -> assertThat(data).as("number of \"%s\"", line).contains(n));
      }
    }
  }

  /// A picture's row of greys is no number.
  private static boolean isRowOfCells(Block block, String line) {
    return block.info().equals("fig grid") && line.matches("[.#0-9]+");
  }

  /// No mark leaves the drawing, and no label is empty.
  public static void marksStayInside(Drawing drawing, String at) {
    double slack = 0.01;
    for (Bounds b : Bounds.of(drawing)) {
      assertThat(
              b.left() >= -slack
                  && b.top() >= -slack
                  && b.right() <= drawing.width() + slack
                  && b.bottom() <= drawing.height() + slack)
          .as("%s inside %.1f x %.1f, %s", b, drawing.width(), drawing.height(), at)
          .isTrue();
    }
    for (Mark mark : Bounds.flat(drawing.marks())) {
      if (mark instanceof Mark.Label label) {
        assertThat(label.text()).as("no empty label, %s", at).isNotBlank();
      }
    }
  }

  /// No label lies on another.
  public static void labelsKeepApart(Drawing drawing, String at) {
    List<Bounds> labels = Bounds.labels(drawing);
    for (int i = 0; i < labels.size(); i++) {
      for (int j = i + 1; j < labels.size(); j++) {
        assertThat(labels.get(i).overlaps(labels.get(j)))
            .as("%s over %s, %s", labels.get(i), labels.get(j), at)
            .isFalse();
      }
    }
  }
}
