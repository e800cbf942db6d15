package keepline.figure.flow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import keepline.figure.Block;
import keepline.figure.Cell;
import keepline.figure.Field;
import keepline.figure.Header;
import keepline.figure.Mistakes;
import keepline.figure.Nearest;
import keepline.figure.Outcome;

/// Reads a `flow` block. Its body has four kinds of line:
///
/// - `row: a | b` puts boxes in a row, from left to right; a `.` leaves a place free, so that boxes
///   of neighbouring rows stand in line; `| label: words` names the row at its side. Without any
///   such line each box is a row of its own.
/// - `a: Words` is a box; `| detail: words` adds a smaller second line, `| style: store training`
///   what it is beside a plain box: `store` (a drum), `note` (words without a frame), `sum` (a
///   small circle for a sign), `wide` (as wide as the flow, alone in its row), `training` (used in
///   training only, dashed), `text`, `image`, `noise` (the tone of its frame).
/// - `a -> b : words` is an arrow the shortest way, `a ~> b` one that goes round the side (for what
///   goes back or past), `a <-> b` one with two heads; the words are optional. `a ~> a` is a loop.
/// - `group: a | b | label: words` is a frame around boxes; no other box may lie between them.
///
/// Ids begin with a letter and have letters, digits, hyphens. Keys of its own: `dir` (`down`, or
/// `right`, which goes down where there is no room), `shape` (`rows`, or `u`: rows of two boxes
/// draw together on the way down), `mark` (ids of the boxes that matter most).
public final class FlowNotation {
  private static final List<String> KEYS = List.of("dir", "shape", "mark");

  /// The panel's width at which crossings are counted.
  private static final double USUAL = 760;

  private FlowNotation() {}

  public static Outcome read(Block block) {
    Mistakes mistakes = new Mistakes();
    Header header = Header.read(block, KEYS, mistakes);
    String dir = header.choice("dir", List.of("down", "right"), mistakes);
    String shape = header.choice("shape", List.of("rows", "u"), mistakes);
    FlowBody body = new BodyReader(mistakes).read(header.facts());
    if (body.nodes().isEmpty()) {
      String fix =
          "write \"name: Words\" for a box and \"a -> b\" for an arrow below a line \"---\"";
      mistakes.error(header.end(), 1, "FIG003", "the flow has no boxes", fix);
      return new Outcome.Broken(block, mistakes.list());
    }
    new BodyCheck(body, header.end(), mistakes).run(shape.equals("u"));
    Set<String> marked = marked(header, body, mistakes);
    if (shape.equals("u") && dir.equals("right")) {
      Field field = header.field("dir").orElseThrow();
      String message = "\"shape: u\" goes down";
      mistakes.error(field.line(), field.column(), "FIG022", message, "leave \"dir\" out");
    }
    if (mistakes.hasErrors()) {
      return new Outcome.Broken(block, mistakes.list());
    }
    FlowFigure flow =
        new FlowFigure(
            header.words(),
            dir.equals("right"),
            shape.equals("u"),
            body.rowsOrOneEach(),
            body.nodes().stream().map(FlowBody.BoxLine::node).toList(),
            body.arrows().stream().map(FlowBody.ArrowLine::arrow).toList(),
            body.rings().stream().map(FlowBody.RingLine::ring).toList(),
            marked);
    warnOfCrossings(flow, body, header.end(), mistakes);
    return mistakes.outcome(block, () -> flow);
  }

  private static Set<String> marked(Header header, FlowBody body, Mistakes mistakes) {
    Set<String> marked = new LinkedHashSet<>();
    for (Cell mark : header.field("mark").map(Field::list).orElse(List.of())) {
      if (!body.ids().contains(mark.text())) {
        String message = "mark \"%s\" is the name of no box".formatted(mark.text());
        mistakes.error(
            mark, "FIG112", message, Nearest.fixOrList(mark.text(), "boxes are", body.ids()));
      }
      marked.add(mark.text());
    }
    return marked;
  }

  private static void warnOfCrossings(FlowFigure flow, FlowBody body, int end, Mistakes mistakes) {
    List<Crossing> crossings = Crossing.all(FlowLayout.scene(flow, USUAL).routes());
    if (crossings.isEmpty()) {
      return;
    }
    int line =
        body.arrows().stream()
            .filter(a -> a.arrow().equals(crossings.getFirst().second()))
            .map(FlowBody.ArrowLine::line)
            .findFirst()
            .orElse(end);
    int many = crossings.size();
    String message = many == 1 ? "two arrows cross" : "arrows cross %d times".formatted(many);
    String row = flow.rows().size() > 1 ? "a row" : "the row";
    mistakes.warning(
        line,
        1,
        "FIG161",
        message,
        "reorder %s, or send one round the side with ~>".formatted(row));
  }
}
