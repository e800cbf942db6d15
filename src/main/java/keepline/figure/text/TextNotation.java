package keepline.figure.text;

import java.util.List;
import keepline.figure.Block;
import keepline.figure.Header;
import keepline.figure.Line;
import keepline.figure.Mistakes;
import keepline.figure.Outcome;

/// Reads a `text` block: every line below the `---` is drawn as it stands.
public final class TextNotation {
  private TextNotation() {}

  public static Outcome read(Block block) {
    Mistakes mistakes = new Mistakes();
    Header header = Header.read(block, List.of(), mistakes);
    List<Line> body = header.body();
    if (body.stream().allMatch(line -> line.text().isBlank())) {
      String fix = "write it below a line \"---\"";
      mistakes.error(header.end(), 1, "FIG003", "the drawing is empty", fix);
    }
    for (Line line : body) {
      int tab = line.text().indexOf('\t');
      if (tab >= 0) {
        String message = "a tab has no width of its own in a drawing";
        mistakes.error(line.number(), line.column(tab), "FIG140", message, "use blanks");
      }
    }
    return mistakes.outcome(
        block, () -> new TextFigure(header.words(), body.stream().map(Line::text).toList()));
  }
}
